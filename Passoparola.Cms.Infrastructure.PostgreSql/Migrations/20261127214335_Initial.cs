using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Passoparola.Cms.Infrastructure.PostgreSql.Migrations
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
                    id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    node_id = table.Column<int>(type: "integer", nullable: false),
                    audit_type = table.Column<int>(type: "integer", nullable: false),
                    entity_type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true, collation: "C"),
                    user_id = table.Column<int>(type: "integer", nullable: false),
                    comment = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    parameters = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    create_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "audit_entry",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    performing_user_id = table.Column<int>(type: "integer", nullable: false),
                    performing_user_key = table.Column<Guid>(type: "uuid", nullable: true),
                    performing_details = table.Column<string>(type: "character varying(1024)", maxLength: 1024, nullable: true, collation: "C"),
                    performing_ip = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    event_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    affected_user_id = table.Column<int>(type: "integer", nullable: false),
                    affected_user_key = table.Column<Guid>(type: "uuid", nullable: true),
                    affected_details = table.Column<string>(type: "character varying(1024)", maxLength: 1024, nullable: true, collation: "C"),
                    event_type = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true, collation: "C"),
                    event_details = table.Column<string>(type: "character varying(1024)", maxLength: 1024, nullable: true, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_entry", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "change",
                columns: table => new
                {
                    number = table.Column<long>(type: "bigint", nullable: false),
                    refresher = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    payload = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    by = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_change", x => x.number);
                });

            migrationBuilder.CreateTable(
                name: "content_type_part",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    content_type_id = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_content_type_part", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "key_ring",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false, collation: "C"),
                    xml = table.Column<string>(type: "text", nullable: false, collation: "C")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_key_ring", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "key_value",
                columns: table => new
                {
                    key = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false, collation: "C"),
                    value = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    update_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_key_value", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "language",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    iso_code = table.Column<string>(type: "character varying(14)", maxLength: 14, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    is_default = table.Column<bool>(type: "boolean", nullable: false),
                    is_mandatory = table.Column<bool>(type: "boolean", nullable: false),
                    fallback_id = table.Column<int>(type: "integer", nullable: true),
                    create_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    update_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_language", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "node",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    object_type = table.Column<Guid>(type: "uuid", nullable: false),
                    parent_id = table.Column<int>(type: "integer", nullable: false),
                    level = table.Column<int>(type: "integer", nullable: false),
                    path = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    sort_order = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true, collation: "C"),
                    trashed = table.Column<bool>(type: "boolean", nullable: false),
                    creator_id = table.Column<int>(type: "integer", nullable: false),
                    create_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    update_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    is_reserved = table.Column<bool>(type: "boolean", nullable: false)
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
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    alias = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false, collation: "C"),
                    is_bidirectional = table.Column<bool>(type: "boolean", nullable: false),
                    is_dependency = table.Column<bool>(type: "boolean", nullable: false),
                    parent_object_type = table.Column<Guid>(type: "uuid", nullable: true),
                    child_object_type = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_relation_type", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "schema_import",
                columns: table => new
                {
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    file_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    state_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    imported_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_schema_import", x => x.key);
                });

            migrationBuilder.CreateTable(
                name: "tag",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    tag_group = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false, collation: "C"),
                    text = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    text_key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    language_id = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_tag", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "used_sign_in_code",
                columns: table => new
                {
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    expires_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_used_sign_in_code", x => x.hash);
                });

            migrationBuilder.CreateTable(
                name: "user_account",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    username = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false, collation: "C"),
                    login = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false, collation: "C"),
                    email = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false, collation: "C"),
                    password_hash = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    password_configuration = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    security_stamp = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true, collation: "C"),
                    kind = table.Column<byte>(type: "smallint", nullable: false),
                    language = table.Column<string>(type: "character varying(14)", maxLength: 14, nullable: true, collation: "C"),
                    avatar = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C"),
                    is_approved = table.Column<bool>(type: "boolean", nullable: false),
                    is_locked_out = table.Column<bool>(type: "boolean", nullable: false),
                    failed_password_attempts = table.Column<int>(type: "integer", nullable: false),
                    start_content_ids = table.Column<List<int>>(type: "integer[]", nullable: false),
                    start_media_ids = table.Column<List<int>>(type: "integer[]", nullable: false),
                    start_element_ids = table.Column<List<int>>(type: "integer[]", nullable: false),
                    last_login_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_lockout_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_password_change_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    email_confirmed_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    invited_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    create_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    update_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    alias = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false, collation: "C"),
                    description = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true, collation: "C"),
                    icon = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true, collation: "C"),
                    start_content_id = table.Column<int>(type: "integer", nullable: true),
                    start_media_id = table.Column<int>(type: "integer", nullable: true),
                    start_element_id = table.Column<int>(type: "integer", nullable: true),
                    has_access_to_all_languages = table.Column<bool>(type: "boolean", nullable: false),
                    sections = table.Column<List<string>>(type: "text[]", nullable: false),
                    language_ids = table.Column<List<int>>(type: "integer[]", nullable: false),
                    permissions = table.Column<List<string>>(type: "text[]", nullable: false),
                    granular_permissions = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    create_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    update_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_user_group", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "content_type",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    alias = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false, collation: "C"),
                    definition = table.Column<string>(type: "text", nullable: false, collation: "C")
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
                    id = table.Column<int>(type: "integer", nullable: false),
                    editor_alias = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false, collation: "C"),
                    editor_ui_alias = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true, collation: "C"),
                    database_type = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    configuration = table.Column<string>(type: "text", nullable: true, collation: "C")
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
                    id = table.Column<int>(type: "integer", nullable: false),
                    content_type_id = table.Column<int>(type: "integer", nullable: false),
                    content_type_key = table.Column<Guid>(type: "uuid", nullable: false),
                    current_version_id = table.Column<int>(type: "integer", nullable: false),
                    published_version_id = table.Column<int>(type: "integer", nullable: true),
                    edited = table.Column<bool>(type: "boolean", nullable: false),
                    published_cultures = table.Column<string[]>(type: "text[]", nullable: false),
                    edited_cultures = table.Column<string[]>(type: "text[]", nullable: false),
                    shared_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    node_id = table.Column<int>(type: "integer", nullable: false),
                    culture = table.Column<string>(type: "character varying(14)", maxLength: 14, nullable: false, collation: "C"),
                    date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    action = table.Column<int>(type: "integer", nullable: false)
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
                    document_key = table.Column<Guid>(type: "uuid", nullable: false),
                    language_id = table.Column<int>(type: "integer", nullable: false),
                    is_draft = table.Column<bool>(type: "boolean", nullable: false),
                    segment = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false, collation: "C"),
                    is_primary = table.Column<bool>(type: "boolean", nullable: false)
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
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    document_key = table.Column<Guid>(type: "uuid", nullable: false),
                    language_id = table.Column<int>(type: "integer", nullable: false),
                    alias = table.Column<string>(type: "text", nullable: false, collation: "C")
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
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    node_id = table.Column<int>(type: "integer", nullable: false),
                    date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    user_id = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false, collation: "C"),
                    prevent_cleanup = table.Column<bool>(type: "boolean", nullable: false),
                    cultures = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    property_values = table.Column<string>(type: "text", nullable: false, collation: "C")
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
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false, collation: "C"),
                    language_id = table.Column<int>(type: "integer", nullable: true),
                    root_content_id = table.Column<int>(type: "integer", nullable: true),
                    sort_order = table.Column<int>(type: "integer", nullable: false)
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
                    id = table.Column<int>(type: "integer", nullable: false),
                    content_type_id = table.Column<int>(type: "integer", nullable: false),
                    content_type_key = table.Column<Guid>(type: "uuid", nullable: false),
                    writer_id = table.Column<int>(type: "integer", nullable: false),
                    file_path = table.Column<string>(type: "text", nullable: true, collation: "C"),
                    property_values = table.Column<string>(type: "text", nullable: false, collation: "C")
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
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    content_key = table.Column<Guid>(type: "uuid", nullable: false),
                    url = table.Column<string>(type: "text", nullable: false, collation: "C"),
                    url_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    culture = table.Column<string>(type: "character varying(14)", maxLength: 14, nullable: false, collation: "C"),
                    create_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                    node_id = table.Column<int>(type: "integer", nullable: false),
                    culture = table.Column<string>(type: "character varying(14)", maxLength: 14, nullable: false, collation: "C"),
                    object_type = table.Column<Guid>(type: "uuid", nullable: false),
                    parent_id = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false, collation: "C"),
                    base_name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false, collation: "C"),
                    number = table.Column<int>(type: "integer", nullable: false),
                    folded_name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false, collation: "C")
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
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    parent_id = table.Column<int>(type: "integer", nullable: true),
                    child_id = table.Column<int>(type: "integer", nullable: false),
                    relation_type_id = table.Column<int>(type: "integer", nullable: false),
                    comment = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true, collation: "C"),
                    create_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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
                    node_id = table.Column<int>(type: "integer", nullable: false),
                    property_type_id = table.Column<int>(type: "integer", nullable: false),
                    tag_id = table.Column<int>(type: "integer", nullable: false)
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
                    client_id = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false, collation: "C"),
                    user_id = table.Column<int>(type: "integer", nullable: false),
                    secret_hash = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true, collation: "C")
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
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    user_key = table.Column<Guid>(type: "uuid", nullable: false),
                    group_name = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false, collation: "C"),
                    identifier = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false, collation: "C"),
                    value = table.Column<string>(type: "text", nullable: false, collation: "C")
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
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<int>(type: "integer", nullable: false),
                    handle_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true, collation: "C"),
                    security_stamp = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: true, collation: "C"),
                    logged_in_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    last_validated_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    logged_out_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ip_address = table.Column<string>(type: "character varying(255)", maxLength: 255, nullable: false, collation: "C")
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
                    group_id = table.Column<int>(type: "integer", nullable: false),
                    user_id = table.Column<int>(type: "integer", nullable: false)
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
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false, collation: "C"),
                    session_id = table.Column<Guid>(type: "uuid", nullable: false),
                    expires_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    used_date = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    successor_seed = table.Column<byte[]>(type: "bytea", nullable: true)
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
                column: "file_path")
                .Annotation("Npgsql:IndexMethod", "hash");

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
                column: "path")
                .Annotation("Npgsql:IndexMethod", "spgist");

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
