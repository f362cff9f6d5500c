"""Pushes a school, reads its receipt and goes through the pushes by the generated client: python try_client.py ADDRESS CREDENTIALS CLIENT."""
import json
import sys
import urllib.parse
import urllib.request
from base64 import b64encode

from lienthong_education import AuthenticatedClient
from lienthong_education.api.kinds import kinds_list
from lienthong_education.api.pushes import push_push, receipts_list, receipts_one, receipts_records_of
from lienthong_education.models import CancelRecord, PushReceipt, SchoolRecord

address, credentials, name = sys.argv[1:4]
account = next(one for one in json.load(open(credentials, encoding="utf-8"))["clients"] if one["name"] == name)


def token() -> str:
    secret = b64encode(f"{urllib.parse.quote(account['clientId'])}:{urllib.parse.quote(account['clientSecret'])}".encode()).decode()
    request = urllib.request.Request(f"{address}/oauth/token", data=b"grant_type=client_credentials", headers={"Authorization": f"Basic {secret}"})
    with urllib.request.urlopen(request) as answer:
        return json.load(answer)["access_token"]


client = AuthenticatedClient(base_url=address, token=token())
assert kinds_list.sync_detailed(client=client).status_code == 200

school = SchoolRecord.from_dict({
    "recordId": "python-school", "event": "NEW", "version": 1, "updatedAt": "2025-09-05T08:00:00+07:00", "schoolCode": "X-20-901", "name": "Trường THPT Mẫu Python",
    "levels": ["upper-secondary"], "ownership": "public", "type": "general", "validFrom": "2025-07-01", "communeCode": "05977",
})
pushed = push_push.sync(kind="school", client=client, body=[school], prefer="wait=20")
assert isinstance(pushed, PushReceipt) and pushed.state == "done", pushed
assert pushed.outcomes.created + pushed.outcomes.unchanged + pushed.outcomes.stale == 1, pushed
receipt = receipts_one.sync(push_id=pushed.push_id, client=client)
assert isinstance(receipt, PushReceipt) and receipt.push_id == pushed.push_id
records = receipts_records_of.sync(push_id=pushed.push_id, client=client)
assert records is not None and records.items[0].record_id == "python-school", records
page = receipts_list.sync(client=client, limit=1)
assert page is not None and page.items[0].push_id == pushed.push_id

# The school was for this alone: taken back.
cancel = CancelRecord.from_dict({"recordId": "python-school", "event": "CANCEL", "version": 2, "updatedAt": "2025-09-06T08:00:00+07:00"})
assert push_push.sync_detailed(kind="school", client=client, body=[cancel], prefer="wait=20").status_code == 200
print(f"✓ {pushed.push_id}: pushed, receipt, records and pages by the generated Python client")
