using FsCheck;
using FsCheck.Fluent;

namespace Funnel.Domain.Tests.Laws;

/// <summary>Lists whose counterexamples are shrunk by halving until neither half breaks the law.</summary>
internal static class Halved
{
    public static Arbitrary<IReadOnlyList<T>> Lists<T>(Gen<IReadOnlyList<T>> lists) => Arb.From(lists, Halves);

    public static Arbitrary<T[]> Arrays<T>(Gen<T[]> arrays) =>
        Arb.From(arrays, array => Halves<T>(array).Select(half => half.ToArray()));

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
