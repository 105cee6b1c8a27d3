using Funnel.Domain.Dealers;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Navigation;
using Funnel.Samples.Dashboard.Recording.Fields;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;

namespace Funnel.Samples.Dashboard.Recording;

/// <summary>Which dealer a new record is of: the address says it, or there is but one.</summary>
internal sealed class DealerChoice(RecordsFollower follower, Visitor visitor)
{
    /// <summary>The dealer an address names, or the only one; null where it is still to be chosen.</summary>
    public async Task<DealerId?> ReadAsync(IQueryCollection query, CancellationToken stop)
    {
        var dealers = (await follower.CurrentAsync(stop)).Dealers;
        var asked = query.ContainsKey("dealer") ? query["dealer"].ToString() : visitor.UsualDealer?.Value;
        return dealers.FirstOrDefault(dealer => dealer.Id.Value == asked)?.Id
            ?? (dealers.Count == 1 ? dealers[0].Id : null);
    }

    /// <summary>Every dealer, to choose from.</summary>
    public async Task<IReadOnlyList<FieldChoice>> AllAsync(CancellationToken stop)
    {
        var records = await follower.CurrentAsync(stop);
        return [.. records.Dealers.Select(dealer => new FieldChoice(dealer.Id.Value, ScopeNames.Of(dealer)))];
    }

    /// <summary>What a dealer is called.</summary>
    public async Task<Phrase> NameOfAsync(DealerId dealer, CancellationToken stop) =>
        new ScopeNames(await follower.CurrentAsync(stop), visitor).Of(new Figures.Scope(dealer));
}
