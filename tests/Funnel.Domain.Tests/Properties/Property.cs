using FsCheck;
using FsCheck.Fluent;

namespace Funnel.Domain.Tests.Properties;

/// <summary>A law that holds for every generated value; a failure shows the counterexample found.</summary>
public static class Property
{
    private const int DefaultTests = 200;

    public static void Holds<T>(Gen<T> gen, Func<T, bool> law, int maxTests = DefaultTests) =>
        Check(Arb.From(gen), law, maxTests);

    /// <param name="shrink">Smaller values to try once a counterexample is found.</param>
    public static void Holds<T>(
        Gen<T> gen,
        Func<T, IEnumerable<T>> shrink,
        Func<T, bool> law,
        int maxTests = DefaultTests) =>
        Check(Arb.From(gen, shrink), law, maxTests);

    /// <summary>For laws over lists: a counterexample is shrunk by halving until neither half breaks the law.</summary>
    public static void HoldsForLists<T>(
        Gen<IReadOnlyList<T>> gen,
        Func<IReadOnlyList<T>, bool> law,
        int maxTests = DefaultTests) =>
        Holds(gen, Halves, law, maxTests);

    private static void Check<T>(Arbitrary<T> values, Func<T, bool> law, int maxTests) =>
        Prop.ForAll(values, law).Check(Config.QuickThrowOnFailure.WithMaxTest(maxTests));

    private static IEnumerable<IReadOnlyList<T>> Halves<T>(IReadOnlyList<T> list)
    {
        if (list.Count < 2)
        {
            yield break;
        }

        var middle = list.Count / 2;
        yield return [.. list.Take(middle)];
        yield return [.. list.Skip(middle)];
    }
}
