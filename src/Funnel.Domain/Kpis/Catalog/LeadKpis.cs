using Funnel.Domain.Conditions;
using Funnel.Domain.Facts;
using Funnel.Domain.Periods;
using Funnel.Domain.Sources;
using static Funnel.Domain.Facts.LeadColumns;

namespace Funnel.Domain.Kpis.Catalog;

/// <summary>What was made of the leads received in the period: DRM's third way in (ours 2).</summary>
public static class LeadKpis
{
    private static readonly Condition<LeadFacts> Received =
        ReceivedOn.Within(Day.From, Day.Cut).Called("期内线索", "leads received in the period");

    private static readonly Condition<LeadFacts> Responded =
        (RespondedOn <= Day.AsOf).Called("已响应", "responded");

    internal static readonly Condition<LeadFacts> Arrived = (ArrivedOn <= Day.AsOf).Called("已到店", "arrived");

    /// <summary>Leads received.</summary>
    public static Kpi LeadVolume { get; } = Kpi
        .Count("lead-volume", "线索量", "Lead volume", Source.Ours, FactKinds.Leads.AsOf(Received))
        .In(KpiFamily.Leads, KpiUnits.Leads);

    /// <summary>Share of the leads judged that are real enquiries.</summary>
    public static Kpi LeadValidRate { get; } =
        Share("lead-valid-rate", "有效线索率", "Lead valid rate", Received & IsJudged, IsValid);

    /// <summary>Share of the leads that were answered.</summary>
    public static Kpi LeadResponseRate { get; } =
        Share("lead-response-rate", "线索响应率", "Lead response rate", Received, Responded);

    /// <summary>
    /// Share of the leads answered within 30 minutes, the 30th included. One that is not answered and whose 30 minutes
    /// are not over at the end of the as-of date is left out.
    /// </summary>
    public static Kpi LeadResponse30MinRate { get; } = Share(
        "lead-response-30min-rate",
        "30分钟响应率",
        "Lead response within 30 minutes",
        Received & (AnswerDueOn <= Day.AsOf | Responded),
        IsAnsweredInTime);

    /// <summary>Mean whole minutes from coming in to the first answer, of the leads answered.</summary>
    public static Kpi LeadResponseMinutes { get; } = Kpi
        .Average(
            "lead-response-minutes",
            "平均首次响应时长",
            "Minutes to the first response",
            Source.Ours,
            FactKinds.Leads.AsOf(Received & Responded),
            Measure<LeadFacts>.Sum(ResponseMinutes))
        .In(KpiFamily.Leads, KpiUnits.Minutes)
        .LessIsBetter();

    /// <summary>Share of the leads that became a card.</summary>
    public static Kpi LeadFilingRate { get; } =
        Share("lead-filing-rate", "线索建卡率", "Lead filing rate", Received, CardFiledOn <= Day.AsOf);

    /// <summary>Share of the leads with an appointment, whenever it is.</summary>
    public static Kpi LeadAppointmentRate { get; } =
        Share("lead-appointment-rate", "线索邀约率", "Lead appointment rate", Received, HasAppointment);

    /// <summary>
    /// Share of the leads that came: of those whose appointment has been, or who came without one.
    /// </summary>
    public static Kpi LeadShowRate { get; } = Share(
        "lead-show-rate",
        "线索到店率",
        "Lead show rate",
        Received & (AppointmentOn <= Day.AsOf | Arrived),
        Arrived);

    /// <summary>Share of the leads whose card is delivered.</summary>
    public static Kpi LeadCloseRate { get; } =
        Share("lead-close-rate", "线索成交率", "Lead close rate", Received, CardDeliveredOn <= Day.AsOf);

    /// <summary>Every one of them.</summary>
    public static IReadOnlyList<Kpi> All { get; } =
    [
        LeadVolume, LeadValidRate, LeadResponseRate, LeadResponse30MinRate, LeadResponseMinutes, LeadFilingRate,
        LeadAppointmentRate, LeadShowRate, LeadCloseRate,
    ];

    private static Kpi Share(string id, string zh, string en, Condition<LeadFacts> of, Condition<LeadFacts> whose) =>
        Kpi.Rate(id, zh, en, Source.Ours, FactKinds.Leads.AsOf(of), whose).In(KpiFamily.Leads);
}
