using Funnel.Domain.Standards;
using Microsoft.EntityFrameworkCore;

namespace Funnel.Domain.EntityFrameworkCore.Events;

/// <summary>
/// A dealer's, or a whole network's, sales funnel in a database, for hosts that record day by day: events that are only
/// ever appended, and facts kept up to date with them. Like its context, it serves one request.
/// </summary>
public sealed class FunnelStore
{
    /// <summary>The store in a context whose model has the events and the facts.</summary>
    /// <param name="context">The context; it stays the caller's.</param>
    /// <param name="standard">The standard the dealers work by.</param>
    /// <param name="signature">Who records through this store, and when; null leaves both out of its rows.</param>
    public FunnelStore(DbContext context, SalesStandard standard, Signature? signature = null)
        : this(context, new FunnelStoreOptions(standard) { Signature = signature })
    {
    }

    /// <summary>The store in a context whose model has the events and the facts.</summary>
    /// <param name="context">The context; it stays the caller's.</param>
    /// <param name="options">How the store works.</param>
    public FunnelStore(DbContext context, FunnelStoreOptions options)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(options);
        var (standards, signature) = (new DealerStandards(options), options.Signature);
        Cards = new(context, standards, signature);
        Records = new(context, standards, signature);
        Reports = new(context, standards);
        Archive = new(context, standards, signature);
        Closes = new(context, standards, signature);
        Acceptances = new(context, signature);
    }

    /// <summary>Cards: filing, moves, merges, corrections.</summary>
    public CardStore Cards { get; }

    /// <summary>The showroom register, owners, base customers and checks.</summary>
    public RecordStore Records { get; }

    /// <summary>KPIs and worklists.</summary>
    public FunnelReports Reports { get; }

    /// <summary>Import, master data, rebuilding, forgetting a person.</summary>
    public FunnelArchive Archive { get; }

    /// <summary>Month-ends as they were reported.</summary>
    public CloseStore Closes { get; }

    /// <summary>Accepted explanations of what an audit found.</summary>
    public AcceptanceStore Acceptances { get; }
}
