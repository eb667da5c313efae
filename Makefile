# Everything a person or CI does here. `make run` is the program, `make test` the proof.
VENV := .venv
BIN := $(VENV)/bin

.PHONY: setup run test test-slow check format bench manual-pictures screenshots translations clean

setup:
	@bash packaging/setup.sh

run: setup
	@$(BIN)/inspector demo --out demo-out

test: setup
	@OMP_NUM_THREADS=1 $(BIN)/python -m pytest -m "not slow" -n 2 --dist loadgroup

test-slow: setup
	@$(BIN)/python -m pytest -m slow

check: setup
	@$(BIN)/ruff format --check .
	@$(BIN)/ruff check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports

format: setup
	@$(BIN)/ruff format .
	@$(BIN)/ruff check --fix .

bench: setup
	@$(BIN)/inspector benchmark speed

# the pictures of the manual and the capture in README.md, from the program as it is now
manual-pictures: setup
	@INSPECTOR_MANUAL=1 $(BIN)/python -m pytest -q tests/ui/test_manual_pictures.py

# stores how every screen looks now, where it differs from the stored picture; then look at what git shows
screenshots: setup
	@INSPECTOR_UPDATE_SCREENSHOTS=1 $(BIN)/python -m pytest -q tests/ui/test_screenshots.py

# new texts of the code into resources/translations, to be translated there
translations: setup
	@$(BIN)/python packaging/translations.py

clean:
	rm -rf $(VENV) demo-out build dist
