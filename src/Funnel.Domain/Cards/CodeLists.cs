using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Cards;

/// <summary>
/// The lists that grow, as a standard has them: a code that is not listed cannot be written down (ours). States,
/// channels, the five lost states and the contents of a contact are closed, since rules hang on them.
/// </summary>
public sealed record CodeLists
{
    /// <summary>The lists that every built-in standard has.</summary>
    public static CodeLists BuiltIn { get; } = new();

    /// <summary>来源渠道: how customers hear of the dealer.</summary>
    public CodeList<MediaSource> Media { get; init; } = MediaSources.All;

    /// <summary>线索平台: where leads come in from.</summary>
    public CodeList<LeadPlatform> Platforms { get; init; } = LeadPlatforms.All;

    /// <summary>客户来源: where opportunities come from.</summary>
    public CodeList<LeadSource> LeadSources { get; init; } = Channels.LeadSources.All;

    /// <summary>跟进方式: how contacts take place.</summary>
    public CodeList<ContactManner> Manners { get; init; } = ContactManners.All;

    /// <summary>战败原因: the reasons behind the lost states.</summary>
    public CodeList<LostDetail> LostDetails { get; init; } = Cards.LostDetails.All;

    /// <summary>转出原因: why cards and owners are handed over.</summary>
    public CodeList<HandoverCause> HandoverCauses { get; init; } = Cards.HandoverCauses.All;
}
