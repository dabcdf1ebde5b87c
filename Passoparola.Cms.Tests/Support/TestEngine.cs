namespace Passoparola.Cms.Tests.Support;

/// <summary>The engine of this test process. The suite runs as one process for each.</summary>
internal static class TestEngine
{
    public const string Setting = "PASSOPAROLA_TEST_ENGINE";

    /// <summary><c>sqlite</c> or <c>postgresql</c>.</summary>
    public static string Name => Environment.GetEnvironmentVariable(Setting) is { Length: > 0 } name ? name : "sqlite";

    public static TestDatabase CreateDatabase() => Name switch
    {
        "sqlite" => new SqliteDatabase(),
        "postgresql" => new PostgreSqlDatabase(),
        _ => throw new InvalidOperationException($"{Setting} is '{Name}': write sqlite or postgresql."),
    };
}
