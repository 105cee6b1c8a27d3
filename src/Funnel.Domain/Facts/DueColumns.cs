using Funnel.Domain.Conditions;
using Funnel.Domain.Dealers;

namespace Funnel.Domain.Facts;

/// <summary>What can be asked about a due date.</summary>
public static class DueColumns
{
    /// <summary>The day the contact was due.</summary>
    public static DateColumn<DueFacts> DueOn { get; } = new("due_on", new("应跟进日期", "due"), f => f.DueOn);

    /// <summary>The day of the contact that answered it.</summary>
    public static DateColumn<DueFacts> AnsweredOn { get; } =
        new("answered_on", new("实际跟进日期", "answered"), f => f.AnsweredOn);

    /// <summary>The owner on the due day.</summary>
    public static IdColumn<DueFacts, ConsultantId> OwnerThen { get; } =
        new("owner_then", new("应跟进日持卡顾问", "owner on the due day"), f => f.OwnerThen, id => id.Value, text => new(text));
}
