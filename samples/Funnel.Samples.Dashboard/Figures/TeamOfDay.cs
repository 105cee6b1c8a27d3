using Funnel.Domain.Exchange.Results;
using Funnel.Domain.Worklists;
using NodaTime;

namespace Funnel.Samples.Dashboard.Figures;

/// <summary>What a dealer of the group, or a consultant of a dealer, has to do today and has done.</summary>
/// <param name="Scope">Whose it is.</param>
/// <param name="Due">Cards whose next contact is today, those done already among them.</param>
/// <param name="Done">Cards contacted today.</param>
/// <param name="Overdue">Cards whose next contact has passed.</param>
/// <param name="Appointments">Cards that are due today on a date agreed with the customer.</param>
/// <param name="Orders">Orders signed this month.</param>
/// <param name="Deliveries">Deliveries this month.</param>
internal sealed record TeamOfDay(
    Scope Scope, int Due, int Done, int Overdue, int Appointments, long Orders, long Deliveries)
{
    /// <summary>The line of those of some rows that are of a scope.</summary>
    public static TeamOfDay Of(
        Scope scope, IReadOnlyList<WorklistResult> lists, LocalDate today, long orders, long deliveries)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return new(
            scope,
            Rows(CardWorklists.Due.Id).Count(),
            Rows(CardWorklists.Contacted.Id).Count(),
            Rows(CardWorklists.Overdue.Id).Count(),
            Rows(CardWorklists.Due.Id).Count(row => row.Card.AgreedOn == today),
            orders,
            deliveries);

        IEnumerable<WorklistRow> Rows(string list) => lists.First(one => one.Id == list).Rows.Where(row =>
            row.Card.Dealer == scope.Dealer && (scope.Consultant is not { } own || row.Consultant == own));
    }
}
