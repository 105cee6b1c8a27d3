using System.Text.Json;
using Funnel.Domain.Assignment;
using Funnel.Domain.Cards;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Facts;
using Funnel.Domain.Owners;
using Funnel.Domain.Wording;
using NodaTime.Text;

namespace Funnel.Samples.Console.Rendering;

/// <summary>What a batch transfer does with each card and each owner, as JSON and as a table.</summary>
/// <param name="Transfer">Who hands over to whom, when and why.</param>
/// <param name="Cards">What becomes of the cards.</param>
/// <param name="Owners">What becomes of the owners.</param>
internal sealed record HandoverListing(
    BatchTransfer Transfer, IReadOnlyList<CardHandover> Cards, IReadOnlyList<OwnerHandover> Owners)
{
    private IEnumerable<CardHandover> Open => Cards.Where(card => card.IsMoved || card.Before.Status.IsOpen);

    /// <summary>The history with what moves moved.</summary>
    public FunnelHistory Made(FunnelHistory history)
    {
        var moved = Cards.Select(card => card.After).OfType<CustomerCard>().ToDictionary(card => card.Id);
        return history with
        {
            Cards = new(history.Cards.Select(card => moved.GetValueOrDefault(card.Id, card))),
            OwnerTransfers =
            [
                .. history.OwnerTransfers, .. Owners.Select(owner => owner.Transfer).OfType<OwnerTransfer>(),
            ],
        };
    }

    public void WriteJson(Stream output) => ResultJson.Write(output, json =>
    {
        json.Text("from", Transfer.From.Value);
        json.Text("to", Transfer.To.Id.Value);
        json.Date("on", Transfer.On);
        json.Text("cause", Transfer.Cause.Value);
        json.Lines("cards", Open, (line, card) => Write(line, card.Before.Id, card.Reasons));
        json.Lines("owners", Owners, (line, owner) => Write(line, owner.Card, owner.Reasons));
    });

    public void Show(PlainTable table)
    {
        var (cards, owners) = (Moved(Open.Select(card => card.Reasons)), Moved(Owners.Select(owner => owner.Reasons)));
        var day = LocalDatePattern.Iso.Format(Transfer.On);
        table.Say(new(
            $"客户批量转出  {day}  {Transfer.From} → {Transfer.To.Id}：档案 {cards}，保有客户 {owners}",
            $"Batch transfer  {day}  {Transfer.From} → {Transfer.To.Id}: {cards} cards, {owners} owners"));
        table.Show(
            [new("档案", "Card"), new("种类", "Kind"), new("结果", "Result"), new("原因", "Reasons")],
            Open.Select(card => RowOf(card.Before.Id, new("档案", "card"), card.Reasons))
                .Concat(Owners.Select(owner => RowOf(owner.Card, new("保有客户", "owner"), owner.Reasons))));
    }

    private static string Moved(IEnumerable<IReadOnlyList<Reason>> reasons) =>
        Figures.Whole(reasons.Count(against => against.Count == 0));

    private static IReadOnlyList<Phrase> RowOf(CardId card, Phrase kind, IReadOnlyList<Reason> reasons) =>
    [
        Phrase.Same(card.Value),
        kind,
        reasons.Count == 0 ? new("转出", "goes") : new("不转", "stays"),
        ReasonJson.InOneLine(reasons),
    ];

    private static void Write(Utf8JsonWriter line, CardId card, IReadOnlyList<Reason> reasons)
    {
        line.WriteStartObject();
        line.WriteString("card", card.Value);
        line.WriteBoolean("moved", reasons.Count == 0);
        ReasonJson.Write(line, "reasons", reasons);
        line.WriteEndObject();
    }
}
