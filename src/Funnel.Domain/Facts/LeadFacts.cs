using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Dealers;
using Funnel.Domain.Leads;
using NodaTime;

namespace Funnel.Domain.Facts;

/// <summary>One lead, as known at the as-of date (ours 2).</summary>
public sealed record LeadFacts
{
    /// <summary>The lead.</summary>
    public required LeadId Lead { get; init; }

    /// <summary>The dealer.</summary>
    public required DealerId Dealer { get; init; }

    /// <summary>The dealer's region, if it has one.</summary>
    public RegionName? Region { get; init; }

    /// <summary>
    /// The consultant it is given to; of one given to nobody, who filed its card or the survivor of it (ours 2).
    /// </summary>
    public ConsultantId? Consultant { get; init; }

    /// <summary>Where it came in from.</summary>
    public LeadPlatform Platform { get; init; }

    /// <summary>The card it became; where that one was merged away, the one that goes on.</summary>
    public CardId? Card { get; init; }

    /// <summary>The day it came in.</summary>
    public required LocalDate ReceivedOn { get; init; }

    /// <summary>The day on which the 30 minutes to answer it are over, the 30th included.</summary>
    public required LocalDate AnswerDueOn { get; init; }

    /// <summary>The day of the first answer, if known by then.</summary>
    public LocalDate? RespondedOn { get; init; }

    /// <summary>The day of the appointment, if one was made; it may lie ahead.</summary>
    public LocalDate? AppointmentOn { get; init; }

    /// <summary>The day the customer arrived, if known by then.</summary>
    public LocalDate? ArrivedOn { get; init; }

    /// <summary>The day its card was filed, if known by then.</summary>
    public LocalDate? CardFiledOn { get; init; }

    /// <summary>The day its card was delivered, if known by then; that of the card it was merged into counts.</summary>
    public LocalDate? CardDeliveredOn { get; init; }

    /// <summary>Whether an appointment was made, whenever it is.</summary>
    public bool HasAppointment { get; init; }

    /// <summary>Whether somebody judged it.</summary>
    public bool IsJudged { get; init; }

    /// <summary>Whether it was judged a real enquiry.</summary>
    public bool IsValid { get; init; }

    /// <summary>Whether it was answered within 30 minutes, the 30th included.</summary>
    public bool IsAnsweredInTime { get; init; }

    /// <summary>Whole minutes from coming in to the first answer, if there was one by then.</summary>
    public int? ResponseMinutes { get; init; }
}
