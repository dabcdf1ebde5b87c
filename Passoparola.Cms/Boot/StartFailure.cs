namespace Passoparola.Cms.Boot;

/// <summary>Says in one sentence on the error stream why the program cannot go on, and sets the exit code.</summary>
internal static class StartFailure
{
    private static int _reported;

    // What fails second mostly fails because something failed first.
    public static void Report(Exception failure)
    {
        if (Interlocked.Exchange(ref _reported, 1) == 0)
        {
            Console.Error.WriteLine(Sentence(failure));
        }

        Environment.ExitCode = 1;
    }

    private static string Sentence(Exception failure) => failure switch
    {
        AggregateException { InnerExceptions: [var only] } => Sentence(only),
        System.Reflection.TargetInvocationException { InnerException: { } inner } => Sentence(inner),
        Microsoft.Extensions.Options.OptionsValidationException options => $"The configuration is not valid: {string.Join(" ", options.Failures)}",
        IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException } => $"{failure.Message} Stop the other program, or choose another address with --urls.",
        _ => failure.Message.ReplaceLineEndings(" "),
    };
}
