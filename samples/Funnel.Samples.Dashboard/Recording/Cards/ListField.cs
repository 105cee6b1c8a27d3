using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Recording.Fields;

namespace Funnel.Samples.Dashboard.Recording.Cards;

/// <summary>The codes of a list that grows, to choose from.</summary>
internal static class ListField
{
    public static ChoiceField<TCode> Of<TCode>(string name, Phrase label, CodeList<TCode> list)
        where TCode : struct, IListedCode<TCode> =>
        new(name, label, [
            .. list.Entries.Select(entry => (entry.Code, new FieldChoice(entry.Code.Value, entry.Name))),
        ]);
}
