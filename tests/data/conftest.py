"""Lets the shared checks of this folder explain themselves when they fail."""

from __future__ import annotations

import pytest

STORE_CONTRACT = ("store_contract", "store_contract_printers", "store_contract_together")

for module in ("replayed", *STORE_CONTRACT):
    pytest.register_assert_rewrite(f"tests.data.{module}")
