namespace Funnel.Domain.Queries;

/// <summary>
/// The values that rows are grouped by, one after the other. Query providers group by it member by member, as by an
/// anonymous type, however many members there are.
/// </summary>
internal sealed record KeyChain
{
    /// <summary>The first value.</summary>
    public object? Value { get; init; }

    /// <summary>The values after it.</summary>
    public KeyChain? Rest { get; init; }

    internal IEnumerable<object?> Values()
    {
        for (var link = this; link is not null; link = link.Rest)
        {
            yield return link.Value;
        }
    }
}
