using Funnel.Domain.Cards;
using Funnel.Domain.Channels;
using Funnel.Domain.Contacts;
using Funnel.Domain.Wording;

namespace Funnel.Domain.Exchange.Reading;

/// <summary>The lists that grow behind fields of the exchange format, as the standard in use has them.</summary>
internal sealed class ListTables(CodeLists lists)
{
    public CodeTable<MediaSource> Media { get; } = Of(lists.Media);

    public CodeTable<LeadSource> LeadSources { get; } = Of(lists.LeadSources);

    public CodeTable<ContactManner> Manners { get; } = Of(lists.Manners);

    public CodeTable<HandoverCause> HandoverCauses { get; } = Of(lists.HandoverCauses);

    private static CodeTable<TCode> Of<TCode>(CodeList<TCode> list)
        where TCode : struct, IListedCode<TCode> => new(list, list.Entries.Select(entry => entry.Code));
}
