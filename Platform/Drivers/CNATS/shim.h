#pragma once
#include <nats/nats.h>
#include <string.h>

/// The block of headers of a received message, without copying it: `NATS/1.0…\r\n…\r\n\r\n`; NULL where there is none.
///
/// libnats offers headers only one at a time, after building a hash table of all of them (2 µs for a dozen). But it keeps a received message in one
/// piece of memory: subject NUL [reply NUL] [headers NUL] payload (natsMsg_create in msg.c, unchanged from 2.x to 3.9), and the
/// three ends of that piece are public. The block is believed only if it begins and ends as the protocol says; a caller
/// that gets NULL falls back to the public functions.
static inline const char *tributary_header_block(natsMsg *message, int *length) {
    const char *subject = natsMsg_GetSubject(message);
    const char *reply = natsMsg_GetReply(message);
    const char *data = natsMsg_GetData(message);
    const char *before = reply != NULL ? reply : subject;
    *length = 0;
    if (before == NULL || data == NULL) return NULL;
    const char *start = before + strlen(before) + 1;
    // No server takes messages of more than 64 MiB (its largest max_payload), headers included.
    if (data - 1 - start < 12 || data - 1 - start > 64 * 1024 * 1024) return NULL;
    *length = (int)(data - 1 - start);
    if (memcmp(start, "NATS/1.0", 8) != 0 || memcmp(start + *length - 4, "\r\n\r\n", 4) != 0) {
        *length = 0;
        return NULL;
    }
    return start;
}
