#!/usr/bin/python3
"""Reference receiver of webhooks for the benchmark: FastAPI, uvloop and aiosqlite, as durable as ours.

usage: reference_receiver.py DATABASE PORT SECRET
"""
import hashlib
import hmac
import sys
import time

import aiosqlite
import uvicorn
from fastapi import FastAPI, Request, Response

database_file, port, secret = sys.argv[1], int(sys.argv[2]), sys.argv[3].encode()
app = FastAPI(openapi_url=None)
db = None


@app.on_event("startup")
async def open_database():
    global db
    db = await aiosqlite.connect(database_file)
    for pragma in ("journal_mode=WAL", "synchronous=FULL", "temp_store=MEMORY"):
        await db.execute("PRAGMA " + pragma)
    await db.execute("CREATE TABLE inbox (id INTEGER PRIMARY KEY, received_at INTEGER NOT NULL, "
                     "sha256 TEXT NOT NULL UNIQUE, body BLOB NOT NULL, duplicates INTEGER NOT NULL DEFAULT 0)")
    await db.commit()


@app.post("/webhook/{token}")
async def take(token: str, request: Request):
    body = await request.body()
    expected = hmac.new(secret, body, hashlib.sha256).hexdigest()
    if not hmac.compare_digest(expected, request.headers.get("x-webhook-signature", "")):
        return Response(status_code=401)
    digest = hashlib.sha256(body).hexdigest()
    await db.execute("INSERT INTO inbox (received_at, sha256, body) VALUES (?, ?, ?) "
                     "ON CONFLICT (sha256) DO UPDATE SET duplicates = duplicates + 1",
                     (int(time.time() * 1000), digest, body))
    await db.commit()
    return Response(status_code=200)


uvicorn.run(app, host="127.0.0.1", port=port, loop="uvloop", http="httptools", access_log=False, log_level="error")
