using Umbraco.Cms.Core.Configuration;
using Umbraco.Cms.Core.DynamicRoot.QuerySteps;
using Umbraco.Cms.Core.HealthChecks.NotificationMethods;
using Umbraco.Cms.Core.Install;
using Umbraco.Cms.Core.Logging;
using Umbraco.Cms.Core.Packaging;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Security;
using Umbraco.Cms.Core.Services;

namespace Passoparola.Cms.Infrastructure.NotServed;

/// <summary>The ports of Core that this site does not serve, each with its reason. The ADR names the same ones.</summary>
internal static class NotServedPorts
{
    private const string Later = "its first user comes with a later part of the product";
    private const string Headless = "a headless site renders no views";
    private const string NoMembers = "the catalogue is public and has no members";
    private const string NoElementLibrary = "elements live inside documents, there is no element library";
    private const string OneServer = "one server serves a database";
    private const string NoCallHome = "the site sends nothing about itself anywhere";

    public static IReadOnlyDictionary<Type, string> All { get; } = new Dictionary<Type, string>
    {
        [typeof(ICacheInstructionRepository)] = OneServer,
        [typeof(IConfigManipulator)] = "configuration belongs to the operator and is never rewritten by the site",
        [typeof(IConsentRepository)] = NoMembers,
        [typeof(IContentLastChanceFinder)] = Headless,
        [typeof(ICreatedPackagesRepository)] = "the schema comes from umbraco-schema/",
        [typeof(ICronTabParser)] = "health checks send no notifications",
        [typeof(IDictionaryRepository)] = Later,
        [typeof(IDocumentBlueprintContainerRepository)] = Later,
        [typeof(IDocumentBlueprintRepository)] = Later,
        [typeof(IDynamicRootRepository)] = "no data type uses a dynamic root",
        [typeof(IElementContainerRepository)] = NoElementLibrary,
        [typeof(IElementRepository)] = NoElementLibrary,
        [typeof(IElementVersionRepository)] = NoElementLibrary,
        [typeof(IExternalLoginWithKeyRepository)] = Later,
        [typeof(IExternalMemberRepository)] = NoMembers,
        [typeof(IFilePermissionHelper)] = "folder permissions belong to the operator",
        [typeof(IInstallationRepository)] = NoCallHome,
        [typeof(ILastSyncedRepository)] = Later,
        [typeof(ILogViewerQueryRepository)] = Later,
        [typeof(ILogViewerRepository)] = Later,
        [typeof(ILoggingConfiguration)] = Later,
        [typeof(ILongRunningOperationRepository)] = Later,
        [typeof(IMarkdownToHtmlConverter)] = "health checks send no e-mail",
        [typeof(IMemberFilterRepository)] = NoMembers,
        [typeof(IMemberGroupRepository)] = NoMembers,
        [typeof(IMemberRepository)] = NoMembers,
        [typeof(IMemberTypeContainerRepository)] = NoMembers,
        [typeof(IMemberTypeRepository)] = NoMembers,
        [typeof(INodeCountRepository)] = NoCallHome,
        [typeof(INotificationsRepository)] = Later,
        [typeof(IPackageDataInstallation)] = "the schema comes from umbraco-schema/",
        [typeof(IPackagingService)] = "the schema comes from umbraco-schema/",
        [typeof(IPartialViewRepository)] = Headless,
        [typeof(IPublicAccessRepository)] = Later,
        [typeof(IPublishedElementCache)] = NoElementLibrary,
        [typeof(IPublishedMemberCache)] = NoMembers,
        [typeof(IRepositoryCacheVersionRepository)] = OneServer,
        [typeof(IScriptRepository)] = Headless,
        [typeof(IServerRegistrationRepository)] = OneServer,
        [typeof(IStylesheetRepository)] = Headless,
        [typeof(ITemplateRepository)] = Headless,
        [typeof(ITwoFactorLoginRepository)] = Later,
        [typeof(IUpgradeCheckRepository)] = NoCallHome,
        [typeof(IUsageInformationService)] = NoCallHome,
        [typeof(IUserForgotPasswordSender)] = Later,
        [typeof(IUserInviteSender)] = Later,
        [typeof(IWebProfilerRepository)] = Headless,
        [typeof(IWebhookFiringService)] = Later,
        [typeof(IWebhookLogRepository)] = Later,
        [typeof(IWebhookRepository)] = Later,
        [typeof(IWebhookRequestRepository)] = Later,
    };
}
