namespace Funnel.Domain.Tests.Guardrails;

public sealed class PublicTypeBudgetTests
{
    [Fact]
    public void PublicTypes_OfEveryFolder_StayWithinItsBudget()
    {
        var over =
            from folder in PublicTypes()
            let budget = PublicTypeBudget.Folders.GetValueOrDefault(folder.Key)
            where folder.Count() > budget
            select $"{folder.Key}: {folder.Count()} of {budget}";

        Guard.None(over, "Folders with more public types than their budget:");
    }

    [Fact]
    public void Budgets_NobodyNeeds_AreNotKept()
    {
        var counts = PublicTypes().ToDictionary(folder => folder.Key, folder => folder.Count(), StringComparer.Ordinal);
        var loose = PublicTypeBudget.Folders
            .Where(folder => folder.Value > counts.GetValueOrDefault(folder.Key))
            .Select(folder => $"{folder.Key}: {folder.Value} for {counts.GetValueOrDefault(folder.Key)}");

        Guard.None(loose, "Budgets that can shrink:");
    }

    [Fact]
    public void Budgets_Together_AreThatOfTheLibrary() =>
        Assert.InRange(PublicTypeBudget.Folders.Values.Sum(), 1, PublicTypeBudget.WholeLibrary);

    private static IEnumerable<IGrouping<string, Type>> PublicTypes() => LibraryAssembly.PublicTypes
        .GroupBy(type => type.Namespace!.Split('.') is [_, _, var folder, ..] ? folder : "(root)");
}
