"""What schemathesis has to know of the hub besides its documents."""

import json
from functools import lru_cache
from pathlib import Path

import schemathesis

HERE = Path(__file__).parent
#: Rows that fill-hub.mjs made to be changed and ended; nobody else's are, least of all the caller's own.
EXPENDABLE = {
    "/api/registry/v1/clients/{id}/rotate": "clients",
    "/api/registry/v1/clients/{id}/revoke": "clients",
    "/api/registry/v1/users/{id}": "users",
    "/api/registry/v1/users/{id}/password": "users",
}
#: Cursors are the hub's own words: nobody can make one up, so that every one would be refused. Specs of ours try them.
OPAQUE = {"cursor"}


@lru_cache
def words(name):
    return {json.loads(line) for line in (HERE / f"{name}.txt").read_text(encoding="utf-8").splitlines()}


@schemathesis.hook
def before_load_schema(context, raw_schema):
    for item in raw_schema["paths"].values():
        for operation in item.values():
            operation["parameters"] = [each for each in operation.get("parameters", []) if each["name"] not in OPAQUE]


@schemathesis.hook
def filter_case(context, case):
    """Takes out what would end the caller's own rights: its client, the province it pushes to, the accounts of the demo."""
    path, method = case.operation.path, case.operation.method.upper()
    if path in EXPENDABLE and method != "GET":
        taken = str((case.path_parameters or {}).get("id"))
        return taken in words(EXPENDABLE[path]) or taken not in words("protected")
    if path == "/api/registry/v1/provinces/{code}" and method == "PUT":
        return str((case.path_parameters or {}).get("code")) not in words("provinces")
    if path == "/api/registry/v1/platforms/{id}" and method == "PATCH":
        return str((case.path_parameters or {}).get("id")) not in words("protected")
    return True


def as_text(value):
    return value.encode("utf-8") if isinstance(value, str) else value if isinstance(value, bytes) else json.dumps(value).encode("utf-8")


@schemathesis.serializer("application/x-ndjson", "text/csv", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
def lines(ctx, value):
    return as_text(value)
