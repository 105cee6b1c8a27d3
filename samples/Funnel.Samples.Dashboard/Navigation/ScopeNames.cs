using Funnel.Domain.Dealers;
using Funnel.Domain.Wording;
using Funnel.Samples.Dashboard.Figures;
using Funnel.Samples.Dashboard.Records;
using Funnel.Samples.Dashboard.Visitors;
using Funnel.Samples.Dashboard.Wording;

namespace Funnel.Samples.Dashboard.Navigation;

/// <summary>What dealers and consultants are called on a page; consultants by name unless asked otherwise.</summary>
internal sealed class ScopeNames(NetworkRecords records, Visitor visitor)
{
    public Phrase Of(Scope scope) => scope switch
    {
        { Dealer: null } => ShellTexts.WholeGroup,
        { Dealer: { } dealer, Consultant: { } id } =>
            records.ConsultantsOf(dealer).FirstOrDefault(known => known.Id == id) is { } consultant
                ? Of(consultant)
                : Phrase.Same(id.Value),
        { Dealer: { } dealer } => records.ByDealer.TryGetValue(dealer, out var known)
            ? Of(known.Dealer)
            : Phrase.Same(dealer.Value),
    };

    public static Phrase Of(Dealer dealer) =>
        Phrase.Same(dealer.Name is { } name ? $"{name} {dealer.Id.Value}" : dealer.Id.Value);

    public Phrase Of(Consultant consultant) => Phrase.Same(
        visitor.ShowsStaff && consultant.Name is { } name ? $"{name} {consultant.Id.Value}" : consultant.Id.Value);
}
