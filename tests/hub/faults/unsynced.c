/* A disk that loses power: only what was flushed is there afterwards.
 *
 * Loaded into the hub with LD_PRELOAD. Each time the program flushes a file of its inbox (fsync or
 * fdatasync), the file as it is then is copied to the folder UNSYNCED, under its own name. Whatever
 * is written and not flushed never gets there, so after `kill -9` that folder holds what a disk
 * would hold that dropped every unflushed write. With UNSYNCED_LIES=1 a flush does nothing but say
 * that it did, as some disks do: then letters must be lost, or this fault is none.
 *
 * `-shm` is shared memory that SQLite makes anew; it belongs on no disk.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static pthread_mutex_t one_at_a_time = PTHREAD_MUTEX_INITIALIZER;

static int ends_with(const char *text, const char *end) {
    size_t length = strlen(text), tail = strlen(end);
    return length >= tail && strcmp(text + length - tail, end) == 0;
}

/* The file's name when it is one of the inbox's, or NULL. */
static const char *of_the_inbox(const char *path) {
    const char *name = strrchr(path, '/');
    name = name ? name + 1 : path;
    if (strncmp(name, "inbox.sqlite", strlen("inbox.sqlite")) != 0 || ends_with(name, "-shm")) return NULL;
    return name;
}

/* Copies it whole and puts the copy in its place at once. 0 when it is done. */
static int keep(int file, const char *folder, const char *name) {
    char unfinished[PATH_MAX], kept[PATH_MAX], piece[1 << 16];
    snprintf(unfinished, sizeof unfinished, "%s/.%s", folder, name);
    snprintf(kept, sizeof kept, "%s/%s", folder, name);
    int copy = open(unfinished, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    if (copy < 0) return -1;
    ssize_t got;
    for (off_t at = 0; (got = pread(file, piece, sizeof piece, at)) > 0; at += got)
        for (ssize_t done = 0; done < got;) {
            ssize_t put = write(copy, piece + done, (size_t)(got - done));
            if (put <= 0) { close(copy); return -1; }
            done += put;
        }
    close(copy);
    return got < 0 ? -1 : rename(unfinished, kept);
}

static int flush(int file, const char *call) {
    int (*really)(int) = (int (*)(int))dlsym(RTLD_NEXT, call);
    const char *folder = getenv("UNSYNCED");
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (folder == NULL || length < 0) return really(file);
    path[length] = 0;
    const char *name = of_the_inbox(path);
    if (name == NULL) return really(file);
    if (getenv("UNSYNCED_LIES") != NULL) return 0;
    pthread_mutex_lock(&one_at_a_time);
    int done = really(file);
    if (done == 0 && keep(file, folder, name) != 0) {
        errno = EIO;
        done = -1;
    }
    pthread_mutex_unlock(&one_at_a_time);
    return done;
}

int fsync(int file) { return flush(file, "fsync"); }
int fdatasync(int file) { return flush(file, "fdatasync"); }

/* A file that is taken away is not there after the power comes back either. */
int unlink(const char *path) {
    int (*really)(const char *) = (int (*)(const char *))dlsym(RTLD_NEXT, "unlink");
    const char *folder = getenv("UNSYNCED"), *name = of_the_inbox(path);
    if (folder != NULL && name != NULL && getenv("UNSYNCED_LIES") == NULL) {
        char kept[PATH_MAX];
        snprintf(kept, sizeof kept, "%s/%s", folder, name);
        really(kept);
    }
    return really(path);
}
