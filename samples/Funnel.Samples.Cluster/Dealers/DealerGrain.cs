using System.Text.Json;
using Funnel.Domain.Cards;
using Funnel.Domain.Dealers;
using Funnel.Domain.EntityFrameworkCore.Events;
using Funnel.Domain.Json;
using Funnel.Domain.Wording;
using Funnel.Samples.Cluster.Hosting;
using NodaTime;
using Orleans.Placement;
using Orleans.Runtime.Placement;

namespace Funnel.Samples.Cluster.Dealers;

/// <summary>
/// Holds a dealer's records in its silo while it is active. A move goes through the library's rules and is
/// acknowledged once the event store keeps it; the silo's copy is only ever read from there.
/// </summary>
[ActivationCountBasedPlacement]
internal sealed class DealerGrain(HeldDealers held, NetworkStore store) : Grain, IDealerGrain
{
    private static readonly JsonSerializerOptions Json =
        new JsonSerializerOptions(JsonSerializerDefaults.Web).AddFunnel(Language.En);

    private string Dealer => this.GetPrimaryKeyString();

    public override Task OnActivateAsync(CancellationToken cancellationToken) =>
        held.HoldAsync(Dealer, cancellationToken);

    public override Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken)
    {
        held.LetGo(Dealer);
        return Task.CompletedTask;
    }

    public Task HoldAsync() => Task.CompletedTask;

    public async Task<RecordedMove> RecordAsync(MoveToRecord move)
    {
        ArgumentNullException.ThrowIfNull(move);
        if (Read(move.Happened) is not { } happened)
        {
            return Refused(new Phrase("事件无法读取。", "The event cannot be read."));
        }

        return await store.AskAsync(async funnel =>
            await funnel.Cards.FindAsync(new(move.Card)) is { } found && found.Card.Filing.Dealer.Value == Dealer
                ? Told(await funnel.Cards.MoveAsync(
                    found.Seen, happened, new(move.Sent), await TodayAsync(funnel)))
                : Refused(new Phrase($"没有客户卡 '{move.Card}'。", $"There is no card '{move.Card}'.")));
    }

    public Task GoAsync(string silo)
    {
        RequestContext.Set(IPlacementDirector.PlacementHintKey, SiloAddress.FromParsableString(silo));
        MigrateOnIdle();
        return Task.CompletedTask;
    }

    private async Task<LocalDate> TodayAsync(FunnelStore funnel)
    {
        var own = (await funnel.Archive.DealersAsync()).FirstOrDefault(one => one.Id.Value == Dealer);
        var zone = DateTimeZoneProviders.Tzdb[own?.TimeZone ?? Domain.Dealers.Dealer.DefaultTimeZone];
        return new DealerClock(SystemClock.Instance, zone).Today;
    }

    private static RecordedMove Told(StoreResult result) => result switch
    {
        StoreResult.Stored stored => Of(MoveOutcome.Recorded, stored.Findings.Select(one => one.Text)),
        StoreResult.Repeated => Of(MoveOutcome.RecordedBefore, []),
        StoreResult.Refused refused => Of(MoveOutcome.Refused, refused.Reasons.Select(one => one.Text)),
        _ => Refused(new Phrase(
            "他人刚刚修改了此客户卡，请重试。", "Somebody else has just changed the card; try again.")),
    };

    private static RecordedMove Refused(Phrase why) => Of(MoveOutcome.Refused, [why]);

    private static RecordedMove Of(MoveOutcome outcome, IEnumerable<Phrase> texts)
    {
        Phrase[] said = [.. texts];
        return new(outcome, [.. said.Select(one => one.Zh)], [.. said.Select(one => one.En)]);
    }

    private static CardEvent? Read(string happened)
    {
        try
        {
            return JsonSerializer.Deserialize<CardEvent>(happened, Json);
        }
        catch (Exception wrong) when (wrong is JsonException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
