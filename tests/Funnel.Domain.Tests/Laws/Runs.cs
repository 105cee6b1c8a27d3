namespace Funnel.Domain.Tests.Laws;

/// <summary>
/// How many cases a law is tried on, by what one case costs. A build with the symbol FEW_RUNS (the environment variable
/// FUNNEL_FEW_RUNS=1) tries a tenth, for where every test runs many times over; one with the symbol SAME_CASES
/// (FUNNEL_SAME_CASES=1) tries the same cases each time.
/// </summary>
internal static class Runs
{
    public const int OfArithmetic = 2000 / Share;

    public const int OfTrees = 500 / Share;

    /// <summary>For every law that says nothing else.</summary>
    public const int Usually = 200 / Share;

    public const int OfTables = 60 / Share;

    public const int OfGroups = 40 / Share;

    public const int OfStores = 25 / Share;

#if SAME_CASES
    /// <summary>Where the cases start; anew each time unless given.</summary>
    public const string? Cases = "(20101031,7)";
#else
    /// <summary>Where the cases start; anew each time unless given.</summary>
    public const string? Cases = null;
#endif

#if FEW_RUNS
    private const int Share = 10;
#else
    private const int Share = 1;
#endif
}
