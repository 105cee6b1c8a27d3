namespace Funnel.Samples.Console.Hosting;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    public const int WrongUsage = 1;

    public const int ErrorsInData = 2;

    public const int Unexpected = 3;

    /// <summary>An answer was given, but a part of the data did not take part, as was allowed.</summary>
    public const int Partial = 4;
}
