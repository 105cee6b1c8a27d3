namespace Funnel.Samples.Console.Hosting;

/// <summary>What the process tells its caller.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    public const int WrongUsage = 1;

    public const int ErrorsInData = 2;

    public const int Unexpected = 3;
}
