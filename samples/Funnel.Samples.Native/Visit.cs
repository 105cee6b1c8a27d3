using System.Globalization;
using Funnel.Domain.Conditions;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Samples.Native;

/// <summary>The number of a bay in the workshop: an id of the host's own.</summary>
internal readonly record struct Bay(int Number);

/// <summary>What the car came for.</summary>
internal enum VisitReason
{
    [Code("service", "保养", "service")]
    Service,

    [Code("repair", "维修", "repair")]
    Repair,
}

/// <summary>A visit to the workshop: a fact of the host's own.</summary>
internal sealed record Visit(
    string Number, Bay? Bay, VisitReason Reason, LocalDate CameOn, LocalDate? LeftOn, int Hours)
{
    public static DateColumn<Visit> Came { get; } = new("came_on", new("进厂", "came"), visit => visit.CameOn);

    public static DateColumn<Visit> Left { get; } = new("left_on", new("出厂", "left"), visit => visit.LeftOn);

    public static IdColumn<Visit, Bay> At { get; } = new(
        "bay", new("工位", "bay"), visit => visit.Bay, bay => "B" + bay.Number.ToString(CultureInfo.InvariantCulture));

    public static CodeColumn<Visit, VisitReason> For { get; } =
        new("reason", new("原因", "reason"), visit => visit.Reason, Codes.Of<VisitReason>());

    public static NumberColumn<Visit> Worked { get; } = new("hours", new("工时", "hours"), visit => visit.Hours);

    public static IReadOnlyList<Visit> All { get; } =
    [
        new("V-1", new Bay(1), VisitReason.Service, new(2010, 10, 4), new LocalDate(2010, 10, 4), 2),
        new("V-2", new Bay(2), VisitReason.Repair, new(2010, 10, 5), new LocalDate(2010, 10, 9), 11),
        new("V-3", null, VisitReason.Repair, new(2010, 10, 30), null, 0),
    ];
}
