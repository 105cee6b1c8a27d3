namespace Funnel.Domain.Queries;

/// <summary>The sums of a group, one after the other.</summary>
/// <param name="Value">The first sum.</param>
/// <param name="Rest">The sums after it.</param>
internal sealed record SumChain(long Value, SumChain? Rest)
{
    internal IEnumerable<long> Values()
    {
        for (var link = this; link is not null; link = link.Rest)
        {
            yield return link.Value;
        }
    }
}
