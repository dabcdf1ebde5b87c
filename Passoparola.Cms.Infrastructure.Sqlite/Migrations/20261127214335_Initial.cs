using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Passoparola.Cms.Infrastructure.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "audit",
                columns: table => new
                {
                    id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    node_id = table.Column<int>(type: "INTEGER", nullable: false),
                    audit_type = table.Column<int>(type: "INTEGER", nullable: false),
                    entity_type = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    user_id = table.Column<int>(type: "INTEGER", nullable: false),
                    comment = table.Column<string>(type: "TEXT", nullable: true),
                    parameters = table.Column<string>(type: "TEXT", nullable: true),
                    create_date = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_entry",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    performing_user_id = table.Column<int>(type: "INTEGER", nullable: false),
                    performing_user_key = table.Column<Guid>(type: "TEXT", nullable: true),
                    performing_details = table.Column<string>(type: "TEXT", maxLength: 1024, nullable: true),
                    performing_ip = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    event_date = table.Column<DateTime>(type: "TEXT", nullable: false),
                    affected_user_id = table.Column<int>(type: "INTEGER", nullable: false),
                    affected_user_key = table.Column<Guid>(type: "TEXT", nullable: true),
                    affected_details = table.Column<string>(type: "TEXT", maxLength: 1024, nullable: true),
                    event_type = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    event_details = table.Column<string>(type: "TEXT", maxLength: 1024, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "change",
                columns: table => new
                {
                    number = table.Column<long>(type: "INTEGER", nullable: false),
                    refresher = table.Column<Guid>(type: "TEXT", nullable: false),
                    kind = table.Column<int>(type: "INTEGER", nullable: false),
                    payload = table.Column<string>(type: "TEXT", nullable: false),
                    at = table.Column<DateTime>(type: "TEXT", nullable: false),
                    by = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_change", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "content_type_part",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    content_type_id = table.Column<int>(type: "INTEGER", nullable: false),
                    key = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_type_part", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "key_ring",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    xml = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_key_ring", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "key_value",
                columns: table => new
                {
                    key = table.Column<string>(type: "TEXT", maxLength: 256, nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: true),
                    update_date = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_key_value", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "language",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    iso_code = table.Column<string>(type: "TEXT", maxLength: 14, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    is_default = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_mandatory = table.Column<bool>(type: "INTEGER", nullable: false),
                    fallback_id = table.Column<int>(type: "INTEGER", nullable: true),
                    create_date = table.Column<DateTime>(type: "TEXT", nullable: false),
                    update_date = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_language", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "node",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    object_type = table.Column<Guid>(type: "TEXT", nullable: false),
                    parent_id = table.Column<int>(type: "INTEGER", nullable: false),
                    level = table.Column<int>(type: "INTEGER", nullable: false),
                    path = table.Column<string>(type: "TEXT", nullable: false),
                    sort_order = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true),
                    trashed = table.Column<bool>(type: "INTEGER", nullable: false),
                    creator_id = table.Column<int>(type: "INTEGER", nullable: false),
                    create_date = table.Column<DateTime>(type: "TEXT", nullable: false),
                    update_date = table.Column<DateTime>(type: "TEXT", nullable: false),
                    is_reserved = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_node", x => x.id);
                    table.UniqueConstraint("AK_node_key", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "relation_type",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    alias = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    is_bidirectional = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_dependency = table.Column<bool>(type: "INTEGER", nullable: false),
                    parent_object_type = table.Column<Guid>(type: "TEXT", nullable: true),
                    child_object_type = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_relation_type", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "schema_import",
                columns: table => new
                {
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    file_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    state_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    imported_at = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_schema_import", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "tag",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    tag_group = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    text = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    text_key = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    language_id = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tag", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "used_sign_in_code",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    expires_date = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_used_sign_in_code", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "user_account",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    username = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    login = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    email = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    password_hash = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    password_configuration = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true),
                    kind = table.Column<byte>(type: "INTEGER", nullable: false),
                    language = table.Column<string>(type: "TEXT", maxLength: 14, nullable: true),
                    avatar = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    is_approved = table.Column<bool>(type: "INTEGER", nullable: false),
                    is_locked_out = table.Column<bool>(type: "INTEGER", nullable: false),
                    failed_password_attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    start_content_ids = table.Column<string>(type: "TEXT", nullable: false),
                    start_media_ids = table.Column<string>(type: "TEXT", nullable: false),
                    start_element_ids = table.Column<string>(type: "TEXT", nullable: false),
                    last_login_date = table.Column<DateTime>(type: "TEXT", nullable: true),
                    last_lockout_date = table.Column<DateTime>(type: "TEXT", nullable: true),
                    last_password_change_date = table.Column<DateTime>(type: "TEXT", nullable: true),
                    email_confirmed_date = table.Column<DateTime>(type: "TEXT", nullable: true),
                    invited_date = table.Column<DateTime>(type: "TEXT", nullable: true),
                    create_date = table.Column<DateTime>(type: "TEXT", nullable: false),
                    update_date = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_account", x => x.id);
                    table.UniqueConstraint("AK_user_account_key", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "user_group",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    alias = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    description = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    icon = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true),
                    start_content_id = table.Column<int>(type: "INTEGER", nullable: true),
                    start_media_id = table.Column<int>(type: "INTEGER", nullable: true),
                    start_element_id = table.Column<int>(type: "INTEGER", nullable: true),
                    has_access_to_all_languages = table.Column<bool>(type: "INTEGER", nullable: false),
                    sections = table.Column<string>(type: "TEXT", nullable: false),
                    language_ids = table.Column<string>(type: "TEXT", nullable: false),
                    permissions = table.Column<string>(type: "TEXT", nullable: false),
                    granular_permissions = table.Column<string>(type: "TEXT", nullable: false),
                    create_date = table.Column<DateTime>(type: "TEXT", nullable: false),
                    update_date = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_group", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "content_type",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    alias = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    definition = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_type", x => x.id);
                    table.ForeignKey(
                        name: "FK_content_type_node_id",
                        column: x => x.id,
                        principalTable: "node",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "data_type",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    editor_alias = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    editor_ui_alias = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true),
                    database_type = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    configuration = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_data_type", x => x.id);
                    table.ForeignKey(
                        name: "FK_data_type_node_id",
                        column: x => x.id,
                        principalTable: "node",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "document",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    content_type_id = table.Column<int>(type: "INTEGER", nullable: false),
                    content_type_key = table.Column<Guid>(type: "TEXT", nullable: false),
                    current_version_id = table.Column<int>(type: "INTEGER", nullable: false),
                    published_version_id = table.Column<int>(type: "INTEGER", nullable: true),
                    edited = table.Column<bool>(type: "INTEGER", nullable: false),
                    published_cultures = table.Column<string>(type: "TEXT", nullable: false),
                    edited_cultures = table.Column<string>(type: "TEXT", nullable: false),
                    shared_date = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document", x => x.id);
                    table.ForeignKey(
                        name: "FK_document_node_id",
                        column: x => x.id,
                        principalTable: "node",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "document_schedule",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    node_id = table.Column<int>(type: "INTEGER", nullable: false),
                    culture = table.Column<string>(type: "TEXT", maxLength: 14, nullable: false),
                    date = table.Column<DateTime>(type: "TEXT", nullable: false),
                    action = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document_schedule", x => x.id);
                    table.ForeignKey(
                        name: "FK_document_schedule_node_node_id",
                        column: x => x.node_id,
                        principalTable: "node",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "document_url",
                columns: table => new
                {
                    document_key = table.Column<Guid>(type: "TEXT", nullable: false),
                    language_id = table.Column<int>(type: "INTEGER", nullable: false),
                    is_draft = table.Column<bool>(type: "INTEGER", nullable: false),
                    segment = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    is_primary = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document_url", x => new { x.document_key, x.language_id, x.is_draft, x.segment });
                    table.ForeignKey(
                        name: "FK_document_url_node_document_key",
                        column: x => x.document_key,
                        principalTable: "node",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "document_url_alias",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    document_key = table.Column<Guid>(type: "TEXT", nullable: false),
                    language_id = table.Column<int>(type: "INTEGER", nullable: false),
                    alias = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document_url_alias", x => x.id);
                    table.ForeignKey(
                        name: "FK_document_url_alias_node_document_key",
                        column: x => x.document_key,
                        principalTable: "node",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "document_version",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    node_id = table.Column<int>(type: "INTEGER", nullable: false),
                    date = table.Column<DateTime>(type: "TEXT", nullable: false),
                    user_id = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    prevent_cleanup = table.Column<bool>(type: "INTEGER", nullable: false),
                    cultures = table.Column<string>(type: "TEXT", nullable: false),
                    property_values = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_document_version", x => x.id);
                    table.ForeignKey(
                        name: "FK_document_version_node_node_id",
                        column: x => x.node_id,
                        principalTable: "node",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "domain",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    language_id = table.Column<int>(type: "INTEGER", nullable: true),
                    root_content_id = table.Column<int>(type: "INTEGER", nullable: true),
                    sort_order = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_domain", x => x.id);
                    table.ForeignKey(
                        name: "FK_domain_language_language_id",
                        column: x => x.language_id,
                        principalTable: "language",
                        principalColumn: "id",
                        onDelete: ReferentialAction.SetNull);
                    table.ForeignKey(
                        name: "FK_domain_node_root_content_id",
                        column: x => x.root_content_id,
                        principalTable: "node",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "media",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false),
                    content_type_id = table.Column<int>(type: "INTEGER", nullable: false),
                    content_type_key = table.Column<Guid>(type: "TEXT", nullable: false),
                    writer_id = table.Column<int>(type: "INTEGER", nullable: false),
                    file_path = table.Column<string>(type: "TEXT", nullable: true),
                    property_values = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_media", x => x.id);
                    table.ForeignKey(
                        name: "FK_media_node_id",
                        column: x => x.id,
                        principalTable: "node",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "redirect_url",
                columns: table => new
                {
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    content_key = table.Column<Guid>(type: "TEXT", nullable: false),
                    url = table.Column<string>(type: "TEXT", nullable: false),
                    url_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    culture = table.Column<string>(type: "TEXT", maxLength: 14, nullable: false),
                    create_date = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_redirect_url", x => x.key);
                    table.ForeignKey(
                        name: "FK_redirect_url_node_content_key",
                        column: x => x.content_key,
                        principalTable: "node",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "sibling_name",
                columns: table => new
                {
                    node_id = table.Column<int>(type: "INTEGER", nullable: false),
                    culture = table.Column<string>(type: "TEXT", maxLength: 14, nullable: false),
                    object_type = table.Column<Guid>(type: "TEXT", nullable: false),
                    parent_id = table.Column<int>(type: "INTEGER", nullable: false),
                    name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    base_name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    folded_name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sibling_name", x => new { x.node_id, x.culture });
                    table.ForeignKey(
                        name: "FK_sibling_name_node_node_id",
                        column: x => x.node_id,
                        principalTable: "node",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "relation",
                columns: table => new
                {
                    id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    parent_id = table.Column<int>(type: "INTEGER", nullable: true),
                    child_id = table.Column<int>(type: "INTEGER", nullable: false),
                    relation_type_id = table.Column<int>(type: "INTEGER", nullable: false),
                    comment = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    create_date = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_relation", x => x.id);
                    table.ForeignKey(
                        name: "FK_relation_node_child_id",
                        column: x => x.child_id,
                        principalTable: "node",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_relation_node_parent_id",
                        column: x => x.parent_id,
                        principalTable: "node",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_relation_relation_type_relation_type_id",
                        column: x => x.relation_type_id,
                        principalTable: "relation_type",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tag_assignment",
                columns: table => new
                {
                    node_id = table.Column<int>(type: "INTEGER", nullable: false),
                    property_type_id = table.Column<int>(type: "INTEGER", nullable: false),
                    tag_id = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tag_assignment", x => new { x.node_id, x.property_type_id, x.tag_id });
                    table.ForeignKey(
                        name: "FK_tag_assignment_node_node_id",
                        column: x => x.node_id,
                        principalTable: "node",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_tag_assignment_tag_tag_id",
                        column: x => x.tag_id,
                        principalTable: "tag",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_client",
                columns: table => new
                {
                    client_id = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    user_id = table.Column<int>(type: "INTEGER", nullable: false),
                    secret_hash = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_client", x => x.client_id);
                    table.ForeignKey(
                        name: "FK_user_client_user_account_user_id",
                        column: x => x.user_id,
                        principalTable: "user_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_data",
                columns: table => new
                {
                    key = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_key = table.Column<Guid>(type: "TEXT", nullable: false),
                    group_name = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    identifier = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    value = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_data", x => x.key);
                    table.ForeignKey(
                        name: "FK_user_data_user_account_user_key",
                        column: x => x.user_key,
                        principalTable: "user_account",
                        principalColumn: "key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_session",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    user_id = table.Column<int>(type: "INTEGER", nullable: false),
                    handle_hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    security_stamp = table.Column<string>(type: "TEXT", maxLength: 255, nullable: true),
                    logged_in_date = table.Column<DateTime>(type: "TEXT", nullable: false),
                    last_validated_date = table.Column<DateTime>(type: "TEXT", nullable: false),
                    logged_out_date = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ip_address = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_session", x => x.id);
                    table.ForeignKey(
                        name: "FK_user_session_user_account_user_id",
                        column: x => x.user_id,
                        principalTable: "user_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "user_group_member",
                columns: table => new
                {
                    group_id = table.Column<int>(type: "INTEGER", nullable: false),
                    user_id = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_group_member", x => new { x.group_id, x.user_id });
                    table.ForeignKey(
                        name: "FK_user_group_member_user_account_user_id",
                        column: x => x.user_id,
                        principalTable: "user_account",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_user_group_member_user_group_group_id",
                        column: x => x.group_id,
                        principalTable: "user_group",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "refresh_token",
                columns: table => new
                {
                    hash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    session_id = table.Column<Guid>(type: "TEXT", nullable: false),
                    expires_date = table.Column<DateTime>(type: "TEXT", nullable: false),
                    used_date = table.Column<DateTime>(type: "TEXT", nullable: true),
                    successor_seed = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_refresh_token", x => x.hash);
                    table.ForeignKey(
                        name: "FK_refresh_token_user_session_session_id",
                        column: x => x.session_id,
                        principalTable: "user_session",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_audit_create_date",
                table: "audit",
                column: "create_date");

            migrationBuilder.CreateIndex(
                name: "IX_audit_node_id_id",
                table: "audit",
                columns: new[] { "node_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_user_id_id",
                table: "audit",
                columns: new[] { "user_id", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_entry_event_date",
                table: "audit_entry",
                column: "event_date");

            migrationBuilder.CreateIndex(
                name: "IX_change_at",
                table: "change",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "IX_content_type_alias",
                table: "content_type",
                column: "alias");

            migrationBuilder.CreateIndex(
                name: "IX_document_content_type_id",
                table: "document",
                column: "content_type_id");

            migrationBuilder.CreateIndex(
                name: "IX_document_schedule_action_date",
                table: "document_schedule",
                columns: new[] { "action", "date" });

            migrationBuilder.CreateIndex(
                name: "IX_document_schedule_node_id",
                table: "document_schedule",
                column: "node_id");

            migrationBuilder.CreateIndex(
                name: "IX_document_url_alias_document_key",
                table: "document_url_alias",
                column: "document_key");

            migrationBuilder.CreateIndex(
                name: "IX_document_version_date",
                table: "document_version",
                column: "date");

            migrationBuilder.CreateIndex(
                name: "IX_document_version_node_id_date",
                table: "document_version",
                columns: new[] { "node_id", "date" });

            migrationBuilder.CreateIndex(
                name: "IX_domain_language_id",
                table: "domain",
                column: "language_id");

            migrationBuilder.CreateIndex(
                name: "IX_domain_root_content_id",
                table: "domain",
                column: "root_content_id");

            migrationBuilder.CreateIndex(
                name: "IX_language_iso_code",
                table: "language",
                column: "iso_code",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_media_content_type_id",
                table: "media",
                column: "content_type_id");

            migrationBuilder.CreateIndex(
                name: "IX_media_file_path",
                table: "media",
                column: "file_path");

            migrationBuilder.CreateIndex(
                name: "IX_node_key",
                table: "node",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_node_object_type_parent_id_sort_order",
                table: "node",
                columns: new[] { "object_type", "parent_id", "sort_order" });

            migrationBuilder.CreateIndex(
                name: "IX_node_parent_id_name",
                table: "node",
                columns: new[] { "parent_id", "name" });

            migrationBuilder.CreateIndex(
                name: "IX_node_path",
                table: "node",
                column: "path");

            migrationBuilder.CreateIndex(
                name: "IX_redirect_url_content_key",
                table: "redirect_url",
                column: "content_key");

            migrationBuilder.CreateIndex(
                name: "IX_redirect_url_create_date",
                table: "redirect_url",
                column: "create_date");

            migrationBuilder.CreateIndex(
                name: "IX_redirect_url_url_hash_content_key_culture",
                table: "redirect_url",
                columns: new[] { "url_hash", "content_key", "culture" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_refresh_token_expires_date",
                table: "refresh_token",
                column: "expires_date");

            migrationBuilder.CreateIndex(
                name: "IX_refresh_token_session_id",
                table: "refresh_token",
                column: "session_id");

            migrationBuilder.CreateIndex(
                name: "IX_relation_child_id_relation_type_id",
                table: "relation",
                columns: new[] { "child_id", "relation_type_id" });

            migrationBuilder.CreateIndex(
                name: "IX_relation_parent_id_child_id_relation_type_id",
                table: "relation",
                columns: new[] { "parent_id", "child_id", "relation_type_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_relation_relation_type_id",
                table: "relation",
                column: "relation_type_id");

            migrationBuilder.CreateIndex(
                name: "IX_relation_type_alias",
                table: "relation_type",
                column: "alias",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_relation_type_key",
                table: "relation_type",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sibling_name_object_type_folded_name_node_id",
                table: "sibling_name",
                columns: new[] { "object_type", "folded_name", "node_id" });

            migrationBuilder.CreateIndex(
                name: "IX_sibling_name_parent_id_object_type_culture_base_name_number",
                table: "sibling_name",
                columns: new[] { "parent_id", "object_type", "culture", "base_name", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_tag_tag_group_text_key_language_id",
                table: "tag",
                columns: new[] { "tag_group", "text_key", "language_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_tag_text_key",
                table: "tag",
                column: "text_key");

            migrationBuilder.CreateIndex(
                name: "IX_tag_assignment_tag_id",
                table: "tag_assignment",
                column: "tag_id");

            migrationBuilder.CreateIndex(
                name: "IX_user_account_key",
                table: "user_account",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_user_account_login",
                table: "user_account",
                column: "login",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_user_client_user_id",
                table: "user_client",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_user_data_user_key_group_name_identifier",
                table: "user_data",
                columns: new[] { "user_key", "group_name", "identifier" });

            migrationBuilder.CreateIndex(
                name: "IX_user_group_alias",
                table: "user_group",
                column: "alias",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_user_group_key",
                table: "user_group",
                column: "key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_user_group_member_user_id",
                table: "user_group_member",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "IX_user_session_handle_hash",
                table: "user_session",
                column: "handle_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_user_session_last_validated_date",
                table: "user_session",
                column: "last_validated_date");

            migrationBuilder.CreateIndex(
                name: "IX_user_session_user_id",
                table: "user_session",
                column: "user_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "audit");

            migrationBuilder.DropTable(
                name: "audit_entry");

            migrationBuilder.DropTable(
                name: "change");

            migrationBuilder.DropTable(
                name: "content_type");

            migrationBuilder.DropTable(
                name: "content_type_part");

            migrationBuilder.DropTable(
                name: "data_type");

            migrationBuilder.DropTable(
                name: "document");

            migrationBuilder.DropTable(
                name: "document_schedule");

            migrationBuilder.DropTable(
                name: "document_url");

            migrationBuilder.DropTable(
                name: "document_url_alias");

            migrationBuilder.DropTable(
                name: "document_version");

            migrationBuilder.DropTable(
                name: "domain");

            migrationBuilder.DropTable(
                name: "key_ring");

            migrationBuilder.DropTable(
                name: "key_value");

            migrationBuilder.DropTable(
                name: "media");

            migrationBuilder.DropTable(
                name: "redirect_url");

            migrationBuilder.DropTable(
                name: "refresh_token");

            migrationBuilder.DropTable(
                name: "relation");

            migrationBuilder.DropTable(
                name: "schema_import");

            migrationBuilder.DropTable(
                name: "sibling_name");

            migrationBuilder.DropTable(
                name: "tag_assignment");

            migrationBuilder.DropTable(
                name: "used_sign_in_code");

            migrationBuilder.DropTable(
                name: "user_client");

            migrationBuilder.DropTable(
                name: "user_data");

            migrationBuilder.DropTable(
                name: "user_group_member");

            migrationBuilder.DropTable(
                name: "language");

            migrationBuilder.DropTable(
                name: "user_session");

            migrationBuilder.DropTable(
                name: "relation_type");

            migrationBuilder.DropTable(
                name: "node");

            migrationBuilder.DropTable(
                name: "tag");

            migrationBuilder.DropTable(
                name: "user_group");

            migrationBuilder.DropTable(
                name: "user_account");
        }
    }
}
