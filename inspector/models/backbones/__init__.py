"""Registry of pretrained feature extractors; `extractor` (torch) is imported only by those who run one."""

from inspector.models.backbones.catalogue import (
    BACKBONES,
    DEFAULT_BACKBONE,
    BackboneInfo,
    Preparation,
    backbone_info,
)

__all__ = ["BACKBONES", "DEFAULT_BACKBONE", "BackboneInfo", "Preparation", "backbone_info"]
