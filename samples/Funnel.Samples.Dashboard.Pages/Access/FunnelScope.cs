using Funnel.Domain.Dealers;

namespace Funnel.Samples.Dashboard.Access;

/// <summary>Whose records a visitor sees; there is nothing else for that visitor.</summary>
public abstract record FunnelScope
{
    private FunnelScope()
    {
    }

    /// <summary>The whole group.</summary>
    public static FunnelScope Group { get; } = new OfGroup();

    /// <summary>The dealers of a region.</summary>
    public static FunnelScope Region(RegionName region) => new OfRegion(region);

    /// <summary>One dealer.</summary>
    public static FunnelScope Dealer(DealerId dealer) => new OfDealer(dealer);

    /// <summary>
    /// A consultant of a dealer: the cards that are or were that consultant's, and the consultant's own figures.
    /// </summary>
    public static FunnelScope Consultant(DealerId dealer, ConsultantId consultant) =>
        new OfConsultant(dealer, consultant);

    internal sealed record OfGroup : FunnelScope;

    internal sealed record OfRegion(RegionName Name) : FunnelScope;

    internal sealed record OfDealer(DealerId Id) : FunnelScope;

    internal sealed record OfConsultant(DealerId Of, ConsultantId Id) : FunnelScope;
}
