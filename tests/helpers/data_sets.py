"""Tiny data sets in every layout the benchmark reads: a bright disc, defects are a dark spot on it."""

from pathlib import Path

import cv2
import numpy as np

HEIGHT, WIDTH = 80, 96
VISA_COLUMNS = "object,split,label,image,mask"


def disc(seed: int, *, spot: bool) -> tuple[np.ndarray, np.ndarray]:
    """Image uint8 (80, 96, 3), and mask uint8 (80, 96) with 255 on the spot."""
    rng = np.random.default_rng(seed)
    image = np.full((HEIGHT, WIDTH, 3), 120, np.uint8)
    cv2.circle(image, (48, 40), 25, (200, 190, 180), -1)
    mask = np.zeros((HEIGHT, WIDTH), np.uint8)
    if spot:
        centre = (40 + seed % 10, 35 + seed % 7)
        cv2.circle(image, centre, 6, (10, 10, 10), -1)
        cv2.circle(mask, centre, 6, 255, -1)
    return np.clip(image + rng.normal(0, 3, image.shape), 0, 255).astype(np.uint8), mask


def write(path: Path, image: np.ndarray) -> None:
    """An image file and the folders above it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    assert cv2.imwrite(str(path), image)


def write_mvtec(root: Path) -> None:
    """Category `disc`: 4 goods; test 3 good, 3 spot."""
    category = root / "disc"
    for seed in range(4):
        write(category / "train" / "good" / f"{seed:03}.png", disc(seed, spot=False)[0])
    for seed in range(3):
        image, mask = disc(90 + seed, spot=True)
        write(category / "test" / "good" / f"{seed:03}.png", disc(50 + seed, spot=False)[0])
        write(category / "test" / "spot" / f"{seed:03}.png", image)
        write(category / "ground_truth" / "spot" / f"{seed:03}_mask.png", mask)


def write_visa(root: Path) -> None:
    """Object `disc`: 4 goods; test 3 normal, 3 anomaly with masks of 0 and 1."""
    images, masks = "disc/Data/Images", "disc/Data/Masks/Anomaly"
    lines = [VISA_COLUMNS]
    for seed in (2, 0, 3, 1, 50, 51, 52):  # the published table is in no order
        name = f"{images}/Normal/{seed:04}.JPG"
        write(root / name, disc(seed, spot=False)[0])
        lines.append(f"disc,{'train' if seed < 50 else 'test'},normal,{name},")
    for seed in range(3):
        image, mask = disc(90 + seed, spot=True)
        write(root / images / "Anomaly" / f"{seed:03}.JPG", image)
        write(root / masks / f"{seed:03}.png", mask // 255)
        lines.append(f"disc,test,anomaly,{images}/Anomaly/{seed:03}.JPG,{masks}/{seed:03}.png")
    write_visa_table(root, lines)


def write_visa_table(root: Path, lines: list[str]) -> Path:
    """`split_csv/1cls.csv` of these lines."""
    table = root / "split_csv" / "1cls.csv"
    table.parent.mkdir(parents=True, exist_ok=True)
    table.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return table


def write_dagm(root: Path) -> None:
    """Class `Class1`: Train 4 good, 1 defect; Test 3 good, 3 defects; grey images."""
    for half, seeds in (("Train", range(5)), ("Test", range(50, 56))):
        defects = [seed for seed in seeds if seed in (4, 51, 53, 55)]
        folder = root / "Class1" / half
        listed = ["1"]
        for number, seed in enumerate(seeds, start=1):
            image, mask = disc(seed, spot=seed in defects)
            write(folder / f"{number:04}.PNG", cv2.cvtColor(image, cv2.COLOR_BGR2GRAY))
            label = f"{number:04}_label.PNG" if seed in defects else "0"
            if seed in defects:
                write(folder / "Label" / label, mask)
            listed.append(f"{number}\t{int(seed in defects)}\t{number:04}.PNG\t0\t{label}")
        (folder / "Label" / "Labels.txt").write_text("\n".join(listed) + "\n", encoding="utf-8")


def write_plain(root: Path) -> None:
    """Folder `parts`: 7 good, 3 bad."""
    for seed in range(7):
        write(root / "parts" / "good" / f"{seed:03}.png", disc(seed, spot=False)[0])
    for seed in range(3):
        write(root / "parts" / "bad" / f"{seed:03}.png", disc(90 + seed, spot=True)[0])


WRITERS = {"MVTec AD": write_mvtec, "VisA": write_visa, "DAGM 2007": write_dagm, "plain": write_plain}
"""By the names of the layouts: each makes one category with 4 references, 3 goods and 3 defects."""
