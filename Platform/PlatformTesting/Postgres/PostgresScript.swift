/// The shell script that keeps a private Postgres and outlives the tests just long enough to clean up.
///
/// It lives on its standard input: the pipe closes when the test process ends, however it ends, and then the server is stopped and its directory
/// removed. Directories of scripts that were killed themselves are removed by the next one. Every command on the input is answered by one line.
/// Postgres refuses to run as root; as root it is run as the user `postgres`.
enum PostgresScript {
    /// The arguments: directory of the binaries, fsync (`on` or `off`), then the ports to try.
    static let text = #"""
        set -u
        trap '' INT TERM HUP
        bin=$1 fsync=$2
        shift 2
        if [ "$(id -u)" = 0 ]; then
            as() { setpriv --reuid=postgres --regid=postgres --init-groups -- "$@"; }
        else
            as() { "$@"; }
        fi

        for old in "${TMPDIR:-/tmp}"/tributary-postgres.*; do
            [ -f "$old/keeper" ] || continue
            kill -0 "$(cat "$old/keeper")" 2>/dev/null && continue
            server=$(head -n 1 "$old/data/postmaster.pid" 2>/dev/null || echo none)
            [ "$(readlink "/proc/$server/cwd" 2>/dev/null)" = "$old/data" ] && kill -QUIT "$server"
            rm -rf "$old"
        done

        dir=$(mktemp -d "${TMPDIR:-/tmp}/tributary-postgres.XXXXXX") || exit 1
        echo $$ > "$dir/keeper"
        [ "$(id -u)" = 0 ] && chown postgres "$dir"
        cd "$dir"
        finish() { as "$bin/pg_ctl" -D "$dir/data" -m immediate stop >/dev/null 2>&1 </dev/null; cd /; rm -rf "$dir"; exit "$1"; }

        if ! as "$bin/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --locale=C --no-sync >"$dir/log" 2>&1 </dev/null; then
            echo "failed initdb: $(tail -n 3 "$dir/log" | tr '\n' ' ')"
            finish 1
        fi

        start() {
            for port in "$@"; do
                settings="-p $port -h 127.0.0.1 -k $dir -c fsync=$fsync -c max_connections=200 -c shared_buffers=64MB"
                if as "$bin/pg_ctl" -D "$dir/data" -w -t 60 -o "$settings" start >>"$dir/log" 2>&1 </dev/null; then
                    echo "started $port"
                    return 0
                fi
            done
            echo "failed start: $(tail -n 3 "$dir/log" | tr '\n' ' ')"
            return 1
        }

        start "$@" || finish 1
        while read -r command argument; do
            case $command in
                stop) as "$bin/pg_ctl" -D "$dir/data" -m "$argument" -w stop >>"$dir/log" 2>&1 </dev/null; echo "stopped" ;;
                start) start "$argument" ;;
            esac
        done
        finish 0
        """#
}
