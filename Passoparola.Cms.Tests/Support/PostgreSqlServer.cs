using System.Diagnostics;
using Npgsql;

namespace Passoparola.Cms.Tests.Support;

/// <summary>
/// The PostgreSQL of the test process: the one <c>PASSOPAROLA_TEST_POSTGRESQL</c> names, else a private one started from
/// the installed programs, on a socket in a temporary directory, gone with the process however it ends.
/// </summary>
internal static class PostgreSqlServer
{
    public const string Setting = "PASSOPAROLA_TEST_POSTGRESQL";

    private const string User = "passoparola";

    private static readonly string? Given = Environment.GetEnvironmentVariable(Setting);
    private static readonly Lazy<string> Started = new(() => IsPrivate ? Start() : Given!);

    /// <summary>Whether the server, with every database in it, goes with the process.</summary>
    public static bool IsPrivate => string.IsNullOrEmpty(Given);

    /// <summary>Connects to the server; the database is for the caller to add.</summary>
    public static string ConnectionString => Started.Value;

    /// <summary>Where the installed server programs are, <c>pg_dump</c> among them.</summary>
    /// <exception cref="InvalidOperationException">There are none.</exception>
    public static string Programs()
    {
        const string debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(debian) ? Directory.GetDirectories(debian) : [];
        return versions.OrderByDescending(version => int.TryParse(Path.GetFileName(version), out var number) ? number : 0)
            .Select(version => Path.Combine(version, "bin"))
            .FirstOrDefault(programs => File.Exists(Path.Combine(programs, "initdb")))
            ?? throw new InvalidOperationException($"The tests need PostgreSQL: install it (Debian: apt-get install postgresql), or name a server in {Setting}.");
    }

    private static string Start()
    {
        var programs = Programs();
        var directory = Directory.CreateTempSubdirectory("passoparola-pg-").FullName;
        var server = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", Script(programs, directory)])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        if (server.StandardOutput.ReadLine() != "ready")
        {
            server.StandardInput.Close();
            throw new InvalidOperationException($"The private PostgreSQL did not start: {server.StandardError.ReadToEnd()}");
        }

        EndOfTheRun.Remember(() => Stop(server, directory));
        return new NpgsqlConnectionStringBuilder { Host = directory, Username = User, IncludeErrorDetail = true }.ConnectionString;
    }

    // The shell outlives neither its input nor the server: when the test process ends, however it ends, the input
    // closes, the server is stopped and its files are removed. PostgreSQL refuses to run as root.
    private static string Script(string programs, string directory) => $"""
        trap "cd /; rm -rf '{directory}'" EXIT
        as=''
        if [ "$(id -u)" = 0 ]; then chown postgres '{directory}'; as='setpriv --reuid=postgres --regid=postgres --init-groups'; fi
        cd '{directory}'
        if ! $as '{programs}/initdb' -D data -U {User} -A trust -E UTF8 --locale=C --no-sync >initdb.log 2>&1 </dev/null; then
          cat initdb.log >&2
          exit 1
        fi
        $as '{programs}/postgres' -D data -k '{directory}' -c listen_addresses= -c fsync=off -c full_page_writes=off \
          -c synchronous_commit=off -c max_connections=300 >server.log 2>&1 </dev/null &
        server=$!
        until '{programs}/pg_isready' -q -h '{directory}' -U {User}; do
          if ! kill -0 $server 2>/dev/null; then cat server.log >&2; exit 1; fi
          sleep 0.05
        done
        echo ready
        read -r _
        kill -QUIT $server
        wait $server
        """;

    private static void Stop(Process server, string directory)
    {
        NpgsqlConnection.ClearAllPools();
        server.StandardInput.WriteLine("stop");
        server.StandardInput.Close();
        if (!server.WaitForExit(TimeSpan.FromMinutes(1)))
        {
            Console.Error.WriteLine("The private PostgreSQL did not stop within a minute, and is killed.");
            server.Kill(entireProcessTree: true);
            server.WaitForExit();
            Directory.Delete(directory, recursive: true);
        }
    }
}
