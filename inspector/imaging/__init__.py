"""Frame to model input: region, alignment, mild views; and anomaly maps back onto the frame."""

from inspector.imaging.alignment import Aligner, AlignmentFault, AlignmentResult
from inspector.imaging.anomaly_maps import map_on_frame, upsample_map
from inspector.imaging.board_scale import (
    MAX_SQUARES,
    MIN_SQUARES,
    Board,
    BoardView,
    scale_from_board,
    scale_from_distance,
)
from inspector.imaging.camera_aids import CameraAids, aid_overlay, camera_aids
from inspector.imaging.cutout import cutout
from inspector.imaging.flagged_patch import FlaggedPatch, flagged_patch
from inspector.imaging.heat_colours import colour_table, heat_colours
from inspector.imaging.map_regions import largest_region, regions
from inspector.imaging.map_values import cell_step_px, value_at
from inspector.imaging.mild_views import mild_views
from inspector.imaging.overlay import OverlayMode, overlay
from inspector.imaging.part_decision import PartDecision, decide_part
from inspector.imaging.part_finder import PartFinder
from inspector.imaging.prepare import prepare
from inspector.imaging.prepared_goods import PreparedReferences, prepared_part, prepared_references
from inspector.imaging.quality import ImageCheck, check_images
from inspector.imaging.quality_warnings import QualityWarning, WarningKind
from inspector.imaging.reference_measures import measure_references
from inspector.imaging.synthetic_defects import SyntheticDefect, synthetic_defects, with_synthetic_defects
from inspector.imaging.trait_choices import ChosenTraits, choose_traits

__all__ = [
    "MAX_SQUARES",
    "MIN_SQUARES",
    "Aligner",
    "AlignmentFault",
    "AlignmentResult",
    "Board",
    "BoardView",
    "CameraAids",
    "ChosenTraits",
    "FlaggedPatch",
    "ImageCheck",
    "OverlayMode",
    "PartDecision",
    "PartFinder",
    "PreparedReferences",
    "QualityWarning",
    "SyntheticDefect",
    "WarningKind",
    "aid_overlay",
    "camera_aids",
    "cell_step_px",
    "check_images",
    "choose_traits",
    "colour_table",
    "cutout",
    "decide_part",
    "flagged_patch",
    "heat_colours",
    "largest_region",
    "map_on_frame",
    "measure_references",
    "mild_views",
    "overlay",
    "prepare",
    "prepared_part",
    "prepared_references",
    "regions",
    "scale_from_board",
    "scale_from_distance",
    "synthetic_defects",
    "upsample_map",
    "value_at",
    "with_synthetic_defects",
]
