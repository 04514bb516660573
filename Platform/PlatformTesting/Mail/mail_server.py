"""A mail server for tests: aiosmtpd, which writes each mail that it takes into a folder, and breaks where it is told to.

Where it listens stands in the file `port` of that folder; it ends when its standard input does.
"""

import argparse
import asyncio
import json
import os
import socket
import ssl
import sys
import threading
import uuid

from aiosmtpd.smtp import SMTP, AuthResult


class Handler:
    def __init__(self, options):
        self.options = options

    async def handle_DATA(self, server, session, envelope):
        if self.options.die == "lost":
            server.transport.abort()
            return "451 lost"
        mail = {
            "from": envelope.mail_from,
            "to": envelope.rcpt_tos,
            "data": envelope.content.decode("ascii"),
            "encrypted": session.ssl is not None or self.options.tls == "implicit",
            "user": session.auth_data,
        }
        name = os.path.join(self.options.mails, str(uuid.uuid4()))
        with open(name + ".new", "w") as file:
            json.dump(mail, file)
        os.rename(name + ".new", name + ".json")
        if self.options.die == "taken":
            server.transport.abort()
        return self.options.replies.get("end", "250 2.0.0 taken")


class Server(SMTP):
    """Each step of the dialogue may end the connection, say nothing for ever, or give a reply of its own."""

    def __init__(self, handler, options, **settings):
        self.options = options
        super().__init__(handler, **settings)

    async def breaks(self, step):
        if self.options.die == step:
            self.transport.abort()
            return True
        if self.options.hang == step:
            await asyncio.sleep(3600)
        if step in self.options.replies:
            await self.push(self.options.replies[step])
            return True
        return False

    async def _handle_client(self):
        if await self.breaks("greeting"):
            return
        await super()._handle_client()

    async def smtp_EHLO(self, hostname):
        if not await self.breaks("ehlo" if self.session.ssl is None else "ehlo-encrypted"):
            await super().smtp_EHLO(hostname)

    async def smtp_STARTTLS(self, arg):
        if self.options.inject:
            await self.push("220 ready\r\n250 injected")
            return
        if not await self.breaks("starttls"):
            await super().smtp_STARTTLS(arg)

    async def smtp_AUTH(self, arg):
        if not await self.breaks("auth"):
            await super().smtp_AUTH(arg)

    async def smtp_MAIL(self, arg):
        if not await self.breaks("mail"):
            await super().smtp_MAIL(arg)

    async def smtp_RCPT(self, arg):
        if self.options.hang_for and self.options.hang_for in arg:
            await asyncio.sleep(3600)
        if not await self.breaks("rcpt"):
            await super().smtp_RCPT(arg)

    async def smtp_DATA(self, arg):
        if await self.breaks("data"):
            return
        if self.options.die == "body":
            await self.push("354 go on")
            await self._reader.readline()
            self.transport.abort()
            return
        await super().smtp_DATA(arg)

    async def smtp_QUIT(self, arg):
        if not await self.breaks("quit"):
            await super().smtp_QUIT(arg)


def read_options():
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--mails", required=True)
    parser.add_argument("--tls", choices=["none", "starttls", "implicit"], default="none")
    parser.add_argument("--certificate")
    parser.add_argument("--key")
    parser.add_argument("--user")
    parser.add_argument("--mechanism", choices=["PLAIN", "LOGIN"])
    parser.add_argument("--die")
    parser.add_argument("--hang")
    parser.add_argument("--hang-for", help="a part of an address")
    parser.add_argument("--deaf", action="store_true", help="keep the port and do not listen on it")
    parser.add_argument("--inject", action="store_true")
    parser.add_argument("--reply", action="append", default=[], help="STEP=REPLY")
    options = parser.parse_args()
    options.replies = dict(reply.split("=", 1) for reply in options.reply)
    return options


def settings_of(options, context):
    # A name of its own: else the resolver is asked for one at each connection.
    settings = {"enable_SMTPUTF8": False, "hostname": "localhost"}
    if options.tls == "starttls":
        settings |= {"tls_context": context, "require_starttls": True}
    if options.user:
        user, password = options.user.split(":", 1)

        def authenticate(server, session, envelope, mechanism, data):
            right = data.login == user.encode() and data.password == password.encode()
            return AuthResult(success=right, handled=False, auth_data=mechanism)

        settings |= {"authenticator": authenticate, "auth_required": True, "auth_require_tls": options.tls == "starttls"}
        if options.mechanism:
            settings["auth_exclude_mechanism"] = {"PLAIN", "LOGIN"} - {options.mechanism}
    return settings


def tell_port(options, server):
    with open(os.path.join(options.mails, "port.new"), "w") as file:
        file.write(str(server.getsockname()[1]))
    os.rename(file.name, os.path.join(options.mails, "port"))


async def serve(options):
    if options.deaf:
        with socket.socket() as kept:
            kept.bind(("127.0.0.1", options.port))
            tell_port(options, kept)
            await asyncio.Event().wait()
    context = None
    if options.tls != "none":
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.certificate, options.key)
    settings = settings_of(options, context)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: Server(Handler(options), options, loop=loop, **settings), host="127.0.0.1", port=options.port,
        ssl=context if options.tls == "implicit" else None,
    )
    tell_port(options, server.sockets[0])
    await server.serve_forever()


def end_with_standard_input():
    sys.stdin.read()
    os._exit(0)


if __name__ == "__main__":
    threading.Thread(target=end_with_standard_input, daemon=True).start()
    asyncio.run(serve(read_options()))
