using Funnel.Domain.Dealers;
using Funnel.Domain.Standards;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>How a store works: by which standards, signed by whom, and what it keeps to be fast.</summary>
public sealed record FunnelStoreOptions
{
    /// <summary>Options of a store whose dealers work by one standard, unless they say more.</summary>
    /// <param name="standard">The standard.</param>
    public FunnelStoreOptions(SalesStandard standard)
    {
        ArgumentNullException.ThrowIfNull(standard);
        Standard = standard;
    }

    /// <summary>The standard of every dealer that <see cref="StandardOf"/> says nothing else of.</summary>
    public SalesStandard Standard { get; }

    /// <summary>
    /// The standards of dealers who follow another manufacturer's; null, also as an answer, for the store's own. It is
    /// asked on any thread and answers the same each time; where that has changed, call
    /// <see cref="FunnelArchive.RebuildAsync"/>.
    /// </summary>
    public Func<DealerId, SalesStandard?>? StandardOf { get; init; }

    /// <summary>Who records through the store, and when; null leaves both out of its rows.</summary>
    public Signature? Signature { get; init; }

    /// <summary>
    /// Of how many months that are over the facts of the last day are kept, so that they are counted as fast as the
    /// month that runs: the latest ones, 1 unless given. They are kept when a report first asks for such a month, or
    /// before that by <see cref="FunnelArchive.KeepMonthEndsAsync"/>, and take about as much room each as the live
    /// facts. With 0 no report ever writes, as a connection that may only read asks for.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int MonthEnds
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    } = 1;
}
