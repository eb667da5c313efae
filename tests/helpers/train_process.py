"""One of several processes that train the tiny network: `train_process.py SOURCES OUT PARAMETERS`.

Rank and number of processes are in the environment, as `torchrun` puts them there. PARAMETERS is where this
process leaves the network as it stands there at the end.
"""

import sys
from pathlib import Path

from helpers.tiny_source_network import TinySiamese, tiny_makers
from safetensors.torch import save_file

from inspector.models import ignore_progress
from inspector.training import TrainingPlan, run_training


def main(sources: str, out: str, parameters: str) -> bool:
    """Two epochs with the adversarial loss, without noise: the result does not depend on who draws it.

    Returns:
        Whether this process is the one that writes and reports.
    """
    plan = TrainingPlan(
        "regad-adv", (sources,), Path(out), "efficientnet_lite0", input_size=64, seed=3, hold_out="blue"
    )
    networks = []

    def make_network() -> TinySiamese:
        networks.append(TinySiamese(noise=0.0))
        return networks[0]

    facts = run_training(plan, tiny_makers(make_network), report=ignore_progress, warn=print)
    save_file(networks[0].trained(), parameters)
    return facts is not None


if __name__ == "__main__":
    sys.stdout.write("reported\n" if main(*sys.argv[1:]) else "helped\n")
