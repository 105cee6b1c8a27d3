using Funnel.Domain.Assignment;
using Funnel.Domain.Dealers;
using Funnel.Samples.Dashboard.Exports;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;
using Microsoft.AspNetCore.Mvc;
using Scope = Funnel.Samples.Dashboard.Figures.Scope;

namespace Funnel.Samples.Dashboard.Pages;

/// <summary>
/// Whose turn it is to receive the next new customer of a dealer, and whether the day's were received in turn.
/// </summary>
internal sealed class RotationModel(RecordsFollower follower, ShowroomToday today, Visitor visitor)
    : ScopedPage(follower, today, visitor)
{
    /// <summary>The queue; null where no dealer is chosen.</summary>
    public RotationQueue? Queue { get; private set; }

    /// <summary>Today's new customers, the latest first.</summary>
    public IReadOnlyList<RotationReception> Received { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string[] absent, string? format, CancellationToken stop)
    {
        await OpenAsync(stop, wholeDealers: true);
        if (Viewpoint.Scope.Dealer is { } dealer)
        {
            var own = Records.ByDealer[dealer];
            var replay = RotationReplay.Of(own.History.Traffic, own.Consultants, dealer, Today);
            Queue = absent.Select(id => new ConsultantId(id.Length > 0 ? id : "–"))
                .Where(replay.Queue.Order.Contains)
                .Aggregate(replay.Queue, (queue, away) => queue.MarkAbsent(away));
            Received = [.. replay.Receptions.Where(one => one.ArrivedAt.Date == Today).Reverse()];
        }

        return PageOr(format, () => Queue is null ? null : Table(Queue));
    }

    public string NameOf(ConsultantId consultant) =>
        Visitor.Say(Names.Of(new Scope(Viewpoint.Scope.Dealer, consultant)));

    public string Csv() => Viewpoint.Link("/rotation", ("format", "csv"));

    private CsvTable Table(RotationQueue queue) => new(
        "rotation",
        [.. new[] { RankingTexts.Place, ShellTexts.Consultant, RotationTexts.Away }.Select(Visitor.Say)],
        [
            .. queue.Order.Select((consultant, place) => (IReadOnlyList<object?>)
                [(long)place + 1, NameOf(consultant), Visitor.Say(ListTexts.YesNo(queue.IsAbsent(consultant)))]),
        ]);
}
