"""One producer and the cameras it finds."""

from typing import Any

from genicam import gentl

from inspector.gentl.failures import Absent

NETWORK_TYPES = ("GEV", "ETHERNET")
ENUMERATION_MS = 1000


class Producer:
    """A loaded .cti file.

    Args:
        path: The file.
        network: Whether it may look for cameras on the network.

    Attributes:
        module, system: The producer and its system, of the bindings.
        found: Its interfaces with their cameras, as they were when it was loaded.
    """

    def __init__(self, path: str, network: bool) -> None:
        self.module = gentl.GenTLProducer.create_producer()
        self.module.open(path)
        self.system = self.module.create_system()
        self.system.open()
        self._network = network
        self._interfaces = self._opened_interfaces()
        self.found = [(owner, device) for owner in self._interfaces for device in owner.device_info_list]

    def cameras(self) -> list[dict[str, Any]]:
        """What it finds, as a list shows it."""
        return [facts(device) for _, device in self.found]

    def camera(self, key: str) -> tuple[Any, Any]:
        """Interface and camera with this id, or else this serial number.

        Raises:
            Absent: There is none.
            ValueError: Several have the serial number.
        """
        by_id = [pair for pair in self.found if told(pair[1], "id_") == key]
        by_serial = [pair for pair in self.found if told(pair[1], "serial_number") == key]
        chosen = by_id or by_serial
        if not chosen:
            raise Absent
        if len(chosen) > 1:
            raise ValueError(f"{len(chosen)} cameras have the serial number {key}: use the id of one.")
        return chosen[0]

    def close(self) -> None:
        """Unload it."""
        self.found.clear()
        for module in (*self._interfaces, self.system, self.module):
            module.close()

    def _opened_interfaces(self) -> list[Any]:
        """Those of the network only where they may be searched: it takes broadcasts."""
        self.system.update_interface_info_list(ENUMERATION_MS)
        opened = []
        for info in self.system.interface_info_list:
            if self._network or told(info, "tl_type") not in NETWORK_TYPES:
                interface = info.create_interface()
                interface.open()
                interface.update_device_info_list(ENUMERATION_MS)
                opened.append(interface)
        return opened


def facts(device: Any) -> dict[str, Any]:
    """What is told about a camera without opening it."""
    return {
        "id": told(device, "id_"),
        "make": told(device, "vendor"),
        "model": told(device, "model"),
        "serial": told(device, "serial_number"),
        "name": told(device, "display_name"),
        "access": told(device, "access_status"),
    }


def told(module: Any, name: str) -> Any:
    """What a producer tells about a thing; empty where it does not."""
    try:
        return getattr(module, name)
    except gentl.GenericException:
        return ""
