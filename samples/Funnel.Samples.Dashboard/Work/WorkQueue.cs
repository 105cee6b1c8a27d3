using Funnel.Domain.Cards;
using Funnel.Domain.Standards;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Hosting;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Tables;
using Funnel.Samples.Dashboard.Visitors;

namespace Funnel.Samples.Dashboard.Work;

/// <summary>Who comes next on the list that one works through.</summary>
internal sealed class WorkQueue(
    RecordsFollower follower, WorkBoard board, SalesStandard standard, ShowroomToday today, Visitor visitor)
{
    /// <summary>The card after one on the list that an address names; null where that one is the last.</summary>
    public async Task<CardId?> AfterAsync(HttpRequest request, CardId card, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(request);
        var asked = WorkAsked.Read(request.Query);
        var viewpoint = ViewpointReading.Read(request, today.Date).Viewpoint;
        var records = await follower.CurrentAsync(stop);
        if (board.Of(records, viewpoint.Scope, today.Date).FirstOrDefault(one => one.Id == asked.List) is not { } list)
        {
            return null;
        }

        var around = new ListSurroundings(visitor, records, standard, viewpoint, today.Date);
        return WorkAsked.After(WorkList.Of(asked.Within(list), asked.Order, around).Rows, card);
    }
}
