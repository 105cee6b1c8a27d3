using Funnel.Domain.Assignment;
using Funnel.Domain.Dealers;
using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Wording;
using NodaTime;
using NodaTime.Text;

namespace Funnel.Samples.Console.Rendering;

/// <summary>A queue and the day's receptions, as JSON and as a table.</summary>
/// <param name="Dealer">The dealer.</param>
/// <param name="Today">The day.</param>
/// <param name="Queue">The queue now.</param>
/// <param name="Receptions">Every new customer so far.</param>
internal sealed record RotationListing(
    DealerId Dealer, LocalDate Today, RotationQueue Queue, IReadOnlyList<RotationReception> Receptions)
{
    private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("HH:mm");

    private IEnumerable<RotationReception> OfToday =>
        Receptions.Where(reception => reception.ArrivedAt.Date == Today);

    public void WriteJson(Stream output) => ResultJson.Write(output, json =>
    {
        json.Date("today", Today);
        json.Text("dealer", Dealer.Value);
        json.Text("next", Queue.Next?.Value);
        json.Texts("queue", Queue.Order.Select(consultant => consultant.Value));
        json.Texts("absent", Queue.Order.Where(Queue.IsAbsent).Select(consultant => consultant.Value));
        json.Lines("receptions", OfToday, (line, reception) =>
        {
            line.WriteStartObject();
            line.WriteString("traffic", reception.Record.Value);
            line.WriteString("arrivedAt", LocalDateTimePattern.ExtendedIso.Format(reception.ArrivedAt));
            line.WriteString("next", reception.Next?.Value);
            line.WriteString("consultant", reception.By.Value);
            line.WriteBoolean("inTurn", reception.IsInTurn);
            line.WriteEndObject();
        });
    });

    public void Show(PlainTable table)
    {
        var day = LocalDatePattern.Iso.Format(Today);
        table.Say(new(
            $"排号  {Dealer}  {day}：下一位 {Queue.Next?.Value ?? Figures.None}",
            $"Rotation  {Dealer}  {day}: next is {Queue.Next?.Value ?? Figures.None}"));
        var order = string.Join(' ', Queue.Order.Select(one => Queue.IsAbsent(one) ? $"({one})" : one.Value));
        table.Say(new($"顺序：{order}", $"order: {order}"));
        table.Show(
            [
                new("登记", "Record"), new("到店", "Arrived"), new("轮到", "Turn of"), new("接待", "Received by"),
                new("说明", "Note"),
            ],
            OfToday.Select(RowOf));
    }

    private static IReadOnlyList<Phrase> RowOf(RotationReception reception) =>
    [
        Same(reception.Record.Value),
        Same(Minutes.Format(reception.ArrivedAt)),
        Same(reception.Next?.Value ?? ""),
        Same(reception.By.Value),
        reception.IsInTurn ? Same("") : new("未按排号", "out of turn"),
    ];

    private static Phrase Same(string text) => new(text, text);
}
