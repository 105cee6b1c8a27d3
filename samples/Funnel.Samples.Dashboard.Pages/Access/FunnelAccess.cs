namespace Funnel.Samples.Dashboard.Access;

/// <summary>What the dashboard may show a visitor and take from that visitor.</summary>
public sealed record FunnelAccess
{
    /// <summary>An access.</summary>
    /// <param name="visitor">The host's own id of the visitor: it signs whatever the visitor records.</param>
    /// <param name="scope">Whose records the visitor sees.</param>
    /// <param name="rights">What the visitor may do there.</param>
    /// <exception cref="ArgumentException"><paramref name="visitor"/> is empty.</exception>
    public FunnelAccess(string visitor, FunnelScope scope, FunnelRights rights)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(visitor);
        ArgumentNullException.ThrowIfNull(scope);
        // A dataset may hold any dealer's records.
        var granted = scope is FunnelScope.OfGroup ? rights : rights & ~FunnelRights.Imports;
        // A dataset of a consultant's would lack what the cards' figures rest on.
        (Visitor, Scope, Rights) = (
            visitor, scope, scope is FunnelScope.OfConsultant ? granted & ~FunnelRights.Exports : granted);
    }

    /// <summary>The host's own id of the visitor.</summary>
    public string Visitor { get; }

    /// <summary>Whose records the visitor sees.</summary>
    public FunnelScope Scope { get; }

    /// <summary>What the visitor may do there.</summary>
    public FunnelRights Rights { get; }

    /// <summary>Whether the visitor may do all of this.</summary>
    internal bool May(FunnelRights rights) => (Rights & rights) == rights;
}
