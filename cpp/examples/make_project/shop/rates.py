RATES = {"DE": 0.19, "FI": 0.255}


def with_tax(net: float, country: str) -> float:
    return round(net * (1 + RATES[country]), 2)
