using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Dealers;
using Funnel.Domain.Entries;
using Funnel.Domain.Wording;
using NodaTime;

namespace Funnel.Domain.Leads;

/// <summary>
/// A lead (线索): an enquiry that came in by the internet before anybody has been reached, DRM's third way in (ours
/// 2). It may become a card.
/// </summary>
public sealed record Lead
{
    /// <summary>The lead.</summary>
    public required LeadId Id { get; init => field = Valid.Id(value); }

    /// <summary>The dealer.</summary>
    public required DealerId Dealer { get; init => field = Valid.Id(value); }

    /// <summary>The consultant it is given to, if it is given to one.</summary>
    public ConsultantId? Consultant { get; init => field = Valid.Id(value); }

    /// <summary>When it came in, in the dealer's zone.</summary>
    public required LocalDateTime ReceivedAt { get; init => field = Valid.Moment(value); }

    /// <summary>Where it came in from.</summary>
    public required LeadPlatform Platform { get; init => field = Valid.Id(value); }

    /// <summary>When the customer was first answered, if so; not before it came in.</summary>
    public LocalDateTime? RespondedAt { get; init; }

    /// <summary>Whether it was judged a real enquiry; null where nobody has judged.</summary>
    public bool? IsValid { get; init; }

    /// <summary>When the customer is to come, if an appointment was made; it may lie ahead.</summary>
    public LocalDateTime? AppointmentAt { get; init; }

    /// <summary>When the customer arrived, if so.</summary>
    public LocalDateTime? ArrivedAt { get; init; }

    /// <summary>The card it became, if it became one.</summary>
    public CardId? Card { get; init => field = Valid.Id(value); }

    /// <summary>When and by whom it was written down, where that is known.</summary>
    public Entry? Entry { get; init; }

    /// <summary>The id alone.</summary>
    public override string ToString() => Id.Value;
}
