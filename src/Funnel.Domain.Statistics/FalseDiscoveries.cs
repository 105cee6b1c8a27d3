namespace Funnel.Domain.Statistics;

/// <summary>Which of many tests may be believed when some look true by chance (Benjamini and Hochberg).</summary>
internal static class FalseDiscoveries
{
    /// <summary>The share of wrong ones among those believed that is put up with.</summary>
    public const double Share = 0.05;

    /// <summary>Whether each test is believed, in the order given.</summary>
    /// <param name="p">How often chance alone would bring about each.</param>
    /// <param name="share">The share of wrong ones that is put up with.</param>
    public static IReadOnlyList<bool> Believed(IReadOnlyList<double> p, double share = Share)
    {
        var order = Enumerable.Range(0, p.Count).OrderBy(place => p[place]).ToList();
        var count = 0;
        for (var rank = 1; rank <= order.Count; rank++)
        {
            count = p[order[rank - 1]] <= share * rank / p.Count ? rank : count;
        }

        var believed = new bool[p.Count];
        foreach (var place in order.Take(count))
        {
            believed[place] = true;
        }

        return believed;
    }
}
