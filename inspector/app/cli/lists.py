"""Options that take several values with commas between them."""

from inspector.domain.errors import DataFault


def numbers(text: str, option: str, *, smallest: int) -> tuple[int, ...]:
    """`2,4,8` to whole numbers; DataFault names the option where it is something else."""
    try:
        values = tuple(int(part) for part in text.split(","))
    except ValueError:
        values = ()
    if not values or min(values) < smallest:
        raise DataFault(
            f"{option} takes whole numbers from {smallest} on with commas between them, not '{text}'."
        )
    return values


def names(text: str) -> tuple[str, ...]:
    """`grid,screw` to names; none for an empty text."""
    return tuple(name for part in text.split(",") if (name := part.strip()))
