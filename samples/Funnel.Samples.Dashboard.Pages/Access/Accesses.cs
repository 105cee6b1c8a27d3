using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Samples.Dashboard.Records;

namespace Funnel.Samples.Dashboard.Access;

/// <summary>The access of the request that is being answered.</summary>
internal static class Accesses
{
    /// <summary>What the host said; null where nobody is let in.</summary>
    public static FunnelAccess? Access(this HttpContext request) => request.Features.Get<FunnelAccess>();

    /// <summary>Which right a move on a card needs.</summary>
    public static FunnelRights RightTo(CardMove move) => move switch
    {
        CardMove.Transfer => FunnelRights.Transfers,
        CardMove.MergeInto or CardMove.Unmerge => FunnelRights.Merges,
        _ => FunnelRights.Moves,
    };

    /// <summary>The records that somebody with this access sees.</summary>
    public static NetworkRecords SeenBy(this NetworkRecords all, FunnelAccess? access) => access?.Scope switch
    {
        null => all.Within([], null),
        FunnelScope.OfGroup => all,
        FunnelScope.OfRegion region => all.Within(
            [.. all.Dealers.Where(dealer => dealer.Region == region.Name).Select(dealer => dealer.Id)], null),
        FunnelScope.OfDealer dealer => all.Within([dealer.Id], null),
        FunnelScope.OfConsultant own => all.Within([own.Of], own.Id),
        _ => throw new InvalidOperationException("There is no such scope."),
    };

    /// <summary>The one dealer that a scope is about; null where there may be several.</summary>
    public static DealerId? DealerOf(this FunnelScope scope) => scope switch
    {
        FunnelScope.OfDealer dealer => dealer.Id,
        FunnelScope.OfConsultant own => own.Of,
        _ => null,
    };
}
