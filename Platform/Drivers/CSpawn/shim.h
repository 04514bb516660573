// What glibc declares for _GNU_SOURCE only, and Swift's Glibc module therefore leaves out.
#include <fcntl.h>
#include <spawn.h>

int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);
int pipe2(int descriptors[2], int flags);

// POSIX_SPAWN_SETSID
static const short spawn_in_new_session = 0x80;
