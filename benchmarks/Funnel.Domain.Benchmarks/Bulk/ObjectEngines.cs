using Funnel.Domain.Bulk;
using Funnel.Domain.Bulk.Scans;
using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;

namespace Funnel.Domain.Benchmarks.Bulk;

/// <summary>The engines that ask objects: the row evaluator, and LINQ as one would write it otherwise.</summary>
internal sealed class ObjectEngines
{
    private readonly TallyHeading _heading;
    private readonly CardFacts[] _cards;
    private readonly Total<CardFacts>[] _distinct;
    private readonly int[] _placeOfTotal;
    private readonly (Func<CardFacts, bool> Over, Func<CardFacts, long>? What)[] _lambdas;

    public ObjectEngines(CardFacts[] cards, TotalSet<CardFacts> set)
    {
        _heading = set.HeadingFor(FactKinds.Cards, Dimensions.Consultant);
        var totals = set.Totals;
        _cards = cards;
        string[] words = [.. totals.Select(WordsOf)];
        string[] distinct = [.. words.Distinct()];
        _distinct = [.. distinct.Select(word => totals[Array.IndexOf(words, word)])];
        _placeOfTotal = [.. words.Select(word => Array.IndexOf(distinct, word))];
        _lambdas = [.. _distinct.Select(total => (
            total.Over.ToExpression().Compile(),
            total.What is CountMeasure<CardFacts> ? null : (Func<CardFacts, long>)total.What.Of))];
    }

    /// <summary>Every total asked of every fact by the tree itself: the definition.</summary>
    public Tallies Rows()
    {
        var groups = new Dictionary<string, long[]>(StringComparer.Ordinal);
        foreach (var card in _cards)
        {
            if (!groups.TryGetValue(card.Consultant.Value, out var sums))
            {
                groups.Add(card.Consultant.Value, sums = new long[_distinct.Length]);
            }

            for (var i = 0; i < _distinct.Length; i++)
            {
                sums[i] += _distinct[i].Of(card);
            }
        }

        return ToTallies(groups.Select(group => (group.Key, group.Value)));
    }

    /// <summary>One GroupBy, one Count or Sum per distinct total, with compiled lambdas.</summary>
    public Tallies Linq() => ToTallies(_cards
        .GroupBy(card => card.Consultant)
        .Select(group => (
            group.Key.Value,
            _lambdas.Select(lambda => lambda.What is null
                ? group.Count(lambda.Over)
                : group.Where(lambda.Over).Sum(lambda.What)).ToArray())));

    private static string WordsOf(Total<CardFacts> total) => $"{Unnamed(total.Over)} {total.What.Words.En}";

    /// <summary>The formula with every name replaced by its meaning, so that equal formulas are equal text.</summary>
    private static string Unnamed(Condition<CardFacts> condition) => condition switch
    {
        Named<CardFacts> named => Unnamed(named.Meaning),
        { Parts.Count: 0 } => condition.Words.En,
        _ => $"{condition.GetType().Name}({string.Join(", ", condition.Parts.Select(Unnamed))})",
    };

    private Tallies ToTallies(IEnumerable<(string Consultant, long[] Sums)> groups) => new(
        _heading,
        groups.Select(group => (
            new GroupKey(group.Consultant),
            (IReadOnlyList<long>)[.. _placeOfTotal.Select(place => group.Sums[place])])));
}
