namespace Funnel.Samples.Tests.Warehouse;

/// <summary>
/// Servers that some tests need. Without one they are skipped, but where every test is to run they fail.
/// </summary>
internal static class Servers
{
    /// <summary>The variable that names the PostgreSQL server.</summary>
    public const string PostgresVariable = "FUNNEL_POSTGRES";

    /// <summary>The variable that names the ClickHouse servers.</summary>
    public const string ClickHouseVariable = "FUNNEL_CLICKHOUSE";

    /// <summary>The PostgreSQL server, as a connection string.</summary>
    public static string Postgres => Variable(PostgresVariable, "no PostgreSQL server: 'Host=127.0.0.1;Username=…'");

    /// <summary>The shards of a ClickHouse cluster, as addresses with commas between.</summary>
    public static string ClickHouse => Variable(ClickHouseVariable, "no ClickHouse server: 'http://127.0.0.1:8123'");

    private static bool EveryTestIsToRun => Environment.GetEnvironmentVariable("FUNNEL_CI") == "1";

    /// <summary>Why a test is skipped that needs what a variable names; nothing where it is to run.</summary>
    public static string? WhySkipped(string variable) =>
        EveryTestIsToRun || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable))
            ? null
            : $"{variable} names no server.";

    /// <summary>Needs ClickHouse's program, to start and end servers of the test's own.</summary>
    public static void NeedClickHouseProgram() => Need(
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, "clickhouse-server"))),
        "clickhouse-server is not installed.");

    private static string Variable(string name, string lack)
    {
        var value = Environment.GetEnvironmentVariable(name);
        Need(!string.IsNullOrEmpty(value), $"{name} names {lack}.");
        return value!;
    }

    private static void Need(bool isThere, string reason)
    {
        if (!isThere && EveryTestIsToRun)
        {
            throw new InvalidOperationException(reason + " Here every test is to run.");
        }

        Skip.IfNot(isThere, reason);
    }
}
